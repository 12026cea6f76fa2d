using Readout.Core;

namespace Readout.Corpora.Text;

/// <summary>Refuses texts with lines that no statement can be.</summary>
internal static class LongLines
{
    /// <summary>No statement is that long: a line beyond it is a lost line break or another kind of file.</summary>
    public const int Limit = 1_000_000;

    /// <summary>Looks at every line.</summary>
    /// <exception cref="BadDataException">A line is too long.</exception>
    public static void Check(string text, string name)
    {
        var rest = text.AsSpan();
        for (var number = 1L; !rest.IsEmpty; number++)
        {
            var length = rest.IndexOfAny('\r', '\n') is >= 0 and var found ? found : rest.Length;
            if (length > Limit)
                throw new BadDataException(name, number, FormattableString.Invariant(
                    $"a line of {length:N0} characters, where {Limit:N0} is the limit; is a line break lost?"));
            rest = rest[length..];
            rest = rest[(rest.StartsWith("\r\n") ? 2 : Math.Min(1, rest.Length))..];
        }
    }
}
