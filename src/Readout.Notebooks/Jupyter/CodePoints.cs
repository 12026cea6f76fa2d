namespace Readout.Notebooks.Jupyter;

/// <summary>Cursor places: the protocol counts code points, .NET counts UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>UTF-16 units before a number of code points.</summary>
    public static int ToUnits(string text, int points)
    {
        var units = 0;
        for (; points > 0 && units < text.Length; points--)
            units += IsPair(text, units) ? 2 : 1;
        return units;
    }

    /// <summary>Code points before a number of UTF-16 units.</summary>
    public static int FromUnits(string text, int units)
    {
        var points = 0;
        for (var at = 0; at < units; points++)
            at += IsPair(text, at) ? 2 : 1;
        return points;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at);
}
