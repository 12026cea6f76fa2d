namespace Readout.Text.Reading;

/// <summary>Marks of list items: bullets, "1.", "(a)", "- ".</summary>
internal static class ListMark
{
    private const string Bullets = "•·▪◦●■*-–—‣○▴►➢→✓✔□◆❖\uF0B7\uF0A7";

    /// <summary>The length of the mark that a line begins with, the white space behind it included; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return 0;
        var mark = IsBullet(line) ? 1 : Number(line);
        return mark > 0 && mark < line.Length && char.IsWhiteSpace(line[mark]) ? mark + 1 : 0;
    }

    /// <summary>Whether a line begins with a bullet, which is no part of its sentence; a small "o" before a capital is one.</summary>
    public static bool IsBullet(ReadOnlySpan<char> line) => line.Length > 1
        && (Bullets.Contains(line[0]) || (line[0] == 'o' && char.IsWhiteSpace(line[1]) && line.TrimStart("o \t") is { Length: > 0 } rest
            && char.IsUpper(rest[0])));

    // Up to three digits or letters of a Roman number, or one letter, closed by a full stop or bracket.
    private static int Number(ReadOnlySpan<char> line)
    {
        var start = line[0] == '(' ? 1 : 0;
        var i = start;
        while (i < line.Length && i - start < 3 && char.IsAsciiDigit(line[i]))
            i++;
        if (i == start)
        {
            while (i < line.Length && i - start < 4 && line[i] is 'i' or 'v' or 'x')
                i++;
        }

        if (i == start && char.IsAsciiLetterLower(line[i]))
            i++;
        return i > start && i < line.Length && (line[i] == ')' || (line[i] == '.' && start == 0)) ? i + 1 : 0;
    }
}
