using Readout.Core;

namespace Readout.Summarization.Scoring;

/// <summary>The terms of a sentence: its words, and the single characters of scripts that write without spaces.</summary>
internal static class SentenceTerms
{
    public static List<string> Of(string text)
    {
        var words = Words.Of(text);
        if (!words.Exists(IsUnspaced))
            return words;
        return [.. words.SelectMany(w => IsUnspaced(w) ? w.EnumerateRunes().Select(r => r.ToString()) : [w])];
    }

    // Thai, Lao, Chinese, Japanese.
    private static bool IsUnspaced(string word) =>
        word.AsSpan().ContainsAnyInRange('\u0E00', '\u0EFF') || word.AsSpan().ContainsAnyInRange('\u3041', '\u9FFF');
}
