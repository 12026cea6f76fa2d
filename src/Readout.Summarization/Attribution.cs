using Readout.Core;

namespace Readout.Summarization;

/// <summary>Shows who speaks where a sentence, torn from its neighbours, would no longer tell.</summary>
internal static class Attribution
{
    // Longer openings ("Speaking at the airport before he left,") name someone or belong to the clause.
    private const int LongestOpening = 40;

    /// <summary>The sentence, with its speaker in square brackets when it opens with a pronoun or is nothing but quoted words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="carriesOn">Whether the line above is the sentence before it, by the same speaker: then that line tells.</param>
    public static string Show(SummarySentence sentence, bool carriesOn)
    {
        var text = sentence.Text;
        if (sentence.Speaker.Length == 0 || carriesOn)
            return text;
        var speaker = Joined(sentence.Speaker.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var (start, length) = OpeningPronoun(text);
        if (length == 0)
            return IsQuotationAlone(sentence) ? $"[{speaker}] {text}" : text;
        var pronoun = text.AsSpan(start, length);
        if (Is(pronoun, speaker))
            return text; // "They" by "they": nobody knows who
        return IsPossessive(pronoun) ? $"[{speaker}] {text}" : $"{text[..(start + length)]} [{speaker}]{text[(start + length)..]}";
    }

    /// <summary>Where the pronoun stands that opens a sentence, perhaps behind a phrase such as "In turn,"; length 0 for none.</summary>
    public static (int Start, int Length) OpeningPronoun(string text)
    {
        var first = PronounAt(text, 0);
        if (first.Length > 0)
            return first;
        var comma = text.AsSpan(0, Math.Min(text.Length, LongestOpening)).IndexOf(',');
        return comma < 0 ? (0, 0) : PronounAt(text, comma + 1);
    }

    private static (int Start, int Length) PronounAt(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        var end = from;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var word = text.AsSpan(from, end - from);
        var isPronoun = IsPossessive(word) || Is(word, "he") || Is(word, "she") || Is(word, "they");
        return isPronoun ? (from, end - from) : (0, 0);
    }

    private static bool IsPossessive(ReadOnlySpan<char> word) => Is(word, "his") || Is(word, "her") || Is(word, "their");

    private static bool Is(ReadOnlySpan<char> word, string pronoun) => word.Equals(pronoun, StringComparison.OrdinalIgnoreCase);

    private static bool IsQuotationAlone(SummarySentence sentence) =>
        QuotationMarks.CoverWhole(sentence.Text) || (sentence.Quotation is not null && !QuotationMarks.StandIn(sentence.Text));

    private static string Joined(string[] names) =>
        names.Length < 2 ? names.FirstOrDefault("") : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
