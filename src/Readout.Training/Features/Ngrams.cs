using Microsoft.ML.Tokenizers;
using Readout.Core;

namespace Readout.Training.Features;

/// <summary>Lists the n-grams of a text, block by block.</summary>
internal static class Ngrams
{
    private static readonly Lazy<TiktokenTokenizer> Subwords = new(() => TiktokenTokenizer.CreateForEncoding("cl100k_base"));

    /// <summary>The n-grams of a text in one block, repeated as often as they occur.</summary>
    public static IEnumerable<string> Of(string text, Block block, FeatureOptions options) => block switch
    {
        Block.Words => Join(Words.Of(text), options.WordNgrams, " "),
        Block.Characters => Characters(Words.Of(text), options.CharNgramsFrom, options.CharNgramsTo),
        _ => Join(Pieces(text), options.SubwordNgrams, "|"),
    };

    /// <summary>The blocks that options ask for.</summary>
    public static Block[] Blocks(FeatureOptions options) =>
        [.. Enum.GetValues<Block>().Where(block => (block switch
        {
            Block.Words => options.WordNgrams,
            Block.Characters => options.CharNgramsTo,
            _ => options.SubwordNgrams,
        }) > 0)];

    private static List<string> Pieces(string text) =>
        [.. Subwords.Value.EncodeToTokens(Words.Normalize(text), out _).Select(token => token.Value)];

    private static IEnumerable<string> Join(List<string> tokens, int longest, string separator)
    {
        for (var length = 1; length <= longest; length++)
        {
            for (var start = 0; start + length <= tokens.Count; start++)
                yield return length == 1 ? tokens[start] : string.Join(separator, tokens.GetRange(start, length));
        }
    }

    private static IEnumerable<string> Characters(List<string> words, int from, int to)
    {
        foreach (var word in words)
        {
            var padded = $" {word} ";
            for (var length = from; length <= to; length++)
            {
                for (var start = 0; start + length <= padded.Length; start++)
                {
                    // Half of a surrogate pair is no character, and no file can hold it.
                    if (!char.IsLowSurrogate(padded[start]) && !char.IsHighSurrogate(padded[start + length - 1]))
                        yield return padded.Substring(start, length);
                }
            }
        }
    }
}
