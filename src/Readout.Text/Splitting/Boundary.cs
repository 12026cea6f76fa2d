using System.Buffers;
using Readout.Text.Lexical;

namespace Readout.Text.Splitting;

/// <summary>Finds where a sentence ends.</summary>
internal static class Boundary
{
    private static readonly SearchValues<char> Terminals = SearchValues.Create(".!?…‽");
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"”»«’'");

    /// <summary>The offset behind the sentence that begins at a place; the end of the text when nothing ends it before.</summary>
    public static int After(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length;)
        {
            var step = text[i..].IndexOfAny(Terminals);
            if (step < 0)
                return text.Length;
            i += step;
            var run = i + 1;
            while (run < text.Length && (Characters.IsTerminal(text[run]) || Characters.IsInvisible(text[run])))
                run++;
            var closed = Closed(text, run);
            if (closed == text.Length || Ends(text, start, new(i, run, closed)))
                return closed;
            i = run;
        }

        return text.Length;
    }

    // Behind the quotation marks and brackets that close, the space before a French "»" and the number of a footnote included.
    private static int Closed(ReadOnlySpan<char> text, int run)
    {
        var closed = run;
        while (closed < text.Length)
        {
            if (Characters.IsCloser(text[closed]) || Characters.IsInvisible(text[closed]) || (text[closed] == '«' && !OpensWord(text, closed)))
                closed++;
            else if (closed + 1 < text.Length && text[closed + 1] == '»' && Characters.IsSpace(text[closed]) && !OpensWord(text, closed + 1))
                closed += 2;
            else if (Footnote.Length(text, run, closed) is > 0 and var length)
                closed += length;
            else
                break;
        }

        return closed;
    }

    // »We …« is opened by the mark that closes « we … ».
    private static bool OpensWord(ReadOnlySpan<char> text, int mark) => mark + 1 < text.Length && Characters.IsWord(text[mark + 1]);

    private static bool Ends(ReadOnlySpan<char> text, int start, Stop stop)
    {
        var next = stop.Closed;
        while (next < text.Length && (Characters.IsSpace(text[next]) || Characters.IsInvisible(text[next])))
            next++;
        if (next == text.Length)
            return true;
        var spaced = next > stop.Closed;
        var first = next;
        while (first < text.Length && first - next < 8 && (Characters.IsOpener(text[first]) || Characters.IsInvisible(text[first]) || text[first] == '»'
            || (first > next && text[first - 1] == '«' && Characters.IsSpace(text[first]))))
            first++;
        if (first == text.Length || !(char.IsUpper(text[first]) || (spaced && char.IsDigit(text[first]))))
            return false;
        if (!spaced)
            return EndsWithoutSpace(text, start, stop, first);
        var closedQuote = text[stop.Run..stop.Closed].IndexOfAny(QuotationMarks) >= 0;
        if (text[stop.At] is '!' or '?')
            return !(closedQuote && Tag.Follows(text[first..]));
        if (stop.Run - stop.At > 1 || text[stop.At] == '…')
            return closedQuote || Abbreviations.Opens(WordAt(text, first));
        // "Col. (ret.) Falk"
        var bracketed = !closedQuote && stop.Closed > stop.Run && text[stop.Run] == ')'
            && Abbreviations.KindOf(WordBefore(text, start, stop.At)) is not null;
        if (stop.Closed > stop.Run && !bracketed && !(closedQuote && WordBefore(text, start, stop.At).Contains('.')))
            return !(closedQuote && Tag.Follows(text[first..]));
        return EndsAfter(text, start, stop.At, first);
    }

    // A single full stop, white space, and a capital or digit behind it.
    private static bool EndsAfter(ReadOnlySpan<char> text, int start, int stop, int first)
    {
        var word = WordBefore(text, start, stop);
        if (word.Length == 0)
            return stop > start && !Characters.IsSpace(text[stop - 1]);
        if (IsListNumber(text, start, stop))
            return false;
        var digit = char.IsDigit(text[first]);
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !digit && Abbreviations.Opens(WordAt(text, first));
        return Abbreviations.KindOf(word) switch
        {
            "never" => false,
            "number" => !digit,
            "maybe" => !digit && Abbreviations.Opens(WordAt(text, first)),
            "mostly" => !digit && (Abbreviations.Opens(WordAt(text, first)) || Abbreviations.IsTitle(WordAt(text, first))),
            _ => !IsDotted(word) || Abbreviations.Opens(WordAt(text, first)),
        };
    }

    // "peace.The two sides": two lower-case letters before the stop, a capitalised word of two letters behind it, no address.
    private static bool EndsWithoutSpace(ReadOnlySpan<char> text, int start, Stop stop, int first)
    {
        if (first + 1 >= text.Length || (!char.IsLower(text[first + 1]) && !char.IsWhiteSpace(text[first + 1])))
            return false;
        if (stop.Closed > stop.Run)
            return !Characters.IsApostrophe(text[stop.Closed - 1]);
        var word = WordBefore(text, start, stop.At);
        var behind = WordAt(text, first);
        var after = first + behind.Length < text.Length ? text[first + behind.Length] : ' ';
        return word.Length > 1 && char.IsLower(word[^1]) && char.IsLower(word[^2]) && word.IndexOfAny("./@:_") < 0
            && after is not ('.' or '/' or '@' or '_')
            && Abbreviations.KindOf(word) != "never";
    }

    // "1. The sides", "(iv. …", "A. Trade": the number of a list item, not the end of a sentence.
    private static bool IsListNumber(ReadOnlySpan<char> text, int start, int stop)
    {
        while (start < stop && (Characters.IsOpener(text[start]) || Characters.IsInvisible(text[start])))
            start++;
        var mark = text[start..stop];
        return mark.Length is > 0 and < 4 && (mark.IndexOfAnyExceptInRange('0', '9') < 0 || mark.IndexOfAnyExcept("ivx") < 0
            || (mark.Length == 1 && char.IsAsciiLetter(mark[0])));
    }

    private static bool IsDotted(ReadOnlySpan<char> word) => word.Length is 3 or 5 or 7 && word[1] == '.' && char.IsLetter(word[0]);

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start, int stop)
    {
        var from = stop;
        while (from > start && stop - from < 64 && (Characters.IsWord(text[from - 1]) || text[from - 1] is '.' or '/' or '@' or ':' or '_'))
            from--;
        return text[from..stop];
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int first)
    {
        var end = first;
        while (end < text.Length && end - first < 64 && Characters.IsWord(text[end]))
            end++;
        return text[first..end];
    }

    /// <summary>A run of marks that may end a sentence, and the quotation marks and brackets that close behind it.</summary>
    private readonly record struct Stop(int At, int Run, int Closed);
}
