using System.Text;
using System.Text.RegularExpressions;

namespace Readout.Encoders.Tokenizing;

/// <summary>Words with the space before them, their UTF-8 bytes written as one printable character each.</summary>
/// <param name="leadingSpace">Whether a text gets a space before its first word.</param>
/// <param name="cuts">Whether it cuts at all, or only writes bytes.</param>
/// <remarks>Radford et al., "Language models are unsupervised multitask learners", 2019 (GPT-2).</remarks>
internal sealed partial class ByteWords(bool leadingSpace, bool cuts) : IWordSplitter
{
    private static readonly char[] Characters = Alphabet();

    /// <inheritdoc/>
    public IEnumerable<string> Split(string text, bool first)
    {
        var spaced = leadingSpace && !text.StartsWith(' ') ? " " + text : text;
        return (cuts ? WordsPattern().Matches(spaced).Select(match => match.Value) : [spaced])
            .Select(word => string.Concat(Encoding.UTF8.GetBytes(word).Select(b => Characters[b])));
    }

    // Bytes that print in Latin-1 stand for themselves, the others in their order for what follows at U+0100.
    private static char[] Alphabet()
    {
        var characters = new char[256];
        var next = '\u0100';
        for (var b = 0; b < 256; b++)
            characters[b] = b is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or >= 0xAE ? (char)b : next++;
        return characters;
    }

    [GeneratedRegex(@"'(?:s|t|re|ve|m|ll|d)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WordsPattern();
}
