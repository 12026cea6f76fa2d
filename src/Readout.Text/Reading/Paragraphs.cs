using System.Buffers;
using Readout.Text.Lexical;

namespace Readout.Text.Reading;

/// <summary>Divides a text into paragraphs: by blank lines, and by line breaks that are not the wrapping of a longer line.</summary>
internal static class Paragraphs
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 132;

    /// <summary>The paragraphs of a text, without the white space around them, in order.</summary>
    public static List<Piece> Of(string text)
    {
        List<Piece> paragraphs = [];
        List<Piece> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            var line = Trim(text, start, end);
            if (line.Length > 0)
                lines.Add(line);
            else
                Flush(text, lines, paragraphs);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Flush(text, lines, paragraphs);
        return paragraphs;
    }

    /// <summary>A stretch without the white space around it.</summary>
    public static Piece Trim(string text, int start, int end)
    {
        while (start < end && (Characters.IsSpace(text[start]) || char.IsControl(text[start])))
            start++;
        while (end > start && (Characters.IsSpace(text[end - 1]) || char.IsControl(text[end - 1])))
            end--;
        return new(start, end);
    }

    private static void Flush(string text, List<Piece> lines, List<Piece> paragraphs)
    {
        if (lines.Count == 0)
            return;
        var width = Width(lines);
        var start = lines[0].Start;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && Continues(text, lines[i], lines[i + 1], width))
                continue;
            paragraphs.Add(new(start, lines[i].End));
            if (i + 1 < lines.Count)
                start = lines[i + 1].Start;
        }

        lines.Clear();
    }

    // Lines that were wrapped are of like length; one long line among short ones was not.
    private static int Width(List<Piece> lines)
    {
        var (width, second) = (0, 0);
        foreach (var line in lines)
            (width, second) = line.Length > width ? (line.Length, width) : (width, Math.Max(second, line.Length));
        return lines.Count > 2 && 4 * second < 3 * width ? 0 : width;
    }

    // A line was wrapped when the first word of the next would not have fitted on it.
    private static bool Continues(string text, Piece line, Piece next, int width)
    {
        if (ListMark.Length(next.In(text)) > 0 || Closing.IsRuled(next.In(text))
            || (next.In(text).StartsWith("Published", StringComparison.OrdinalIgnoreCase) && DateWords.IsDate(next.In(text))))
            return false;
        var first = text[Characters.SkipInvisible(text.AsSpan(0, next.End), next.Start) is var i && i < next.End ? i : next.Start];
        if (char.IsLower(first) && !Ends(text, line))
            return true;
        if (width is < NarrowestWrap or > WidestWrap)
            return false;
        var word = next.In(text).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > width;
    }

    /// <summary>Whether a paragraph ends as a sentence does, or as one that was interrupted: "on Sudan --".</summary>
    public static bool Ends(string text, Piece piece)
    {
        var end = piece.End - 1;
        while (end > piece.Start && (Characters.IsCloser(text[end]) || Characters.IsInvisible(text[end]) || Characters.IsSpace(text[end])))
            end--;
        return end >= piece.Start && (Characters.IsTerminal(text[end]) || text[end] is ':' or ';' or '—'
            || (text[end] == '-' && end > piece.Start && text[end - 1] == '-' && char.IsLetter(text[piece.Start])));
    }
}
