namespace Readout.Text.Reading;

/// <summary>Marks of list items: bullets, "1.", "(a)", "- ".</summary>
internal static class ListMark
{
    private const string Bullets = "•·▪◦●■*-–—‣○";

    /// <summary>The length of the mark that a line begins with, the white space behind it included; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return 0;
        var mark = Bullets.Contains(line[0]) ? 1 : Number(line);
        return mark > 0 && mark < line.Length && char.IsWhiteSpace(line[mark]) ? mark + 1 : 0;
    }

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
