using System.Text;

namespace Readout.Encoders.Tokenizing;

/// <summary>Words as BERT cuts them: at white space, and each punctuation mark a word of its own.</summary>
internal sealed class BertWords : IWordSplitter
{
    /// <inheritdoc/>
    public IEnumerable<string> Split(string text, bool first)
    {
        var start = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Marks(rune))
            {
                if (at > start)
                    yield return text[start..at];
                if (!Rune.IsWhiteSpace(rune))
                    yield return text.Substring(at, rune.Utf16SequenceLength);
                start = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        if (at > start)
            yield return text[start..at];
    }

    // To BERT every sign of ASCII is punctuation, $ and + among them.
    private static bool Marks(Rune rune) =>
        Rune.IsPunctuation(rune) || (rune.IsAscii && rune.Value > ' ' && rune.Value < 127 && !Rune.IsLetterOrDigit(rune));
}
