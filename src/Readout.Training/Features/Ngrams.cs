using Microsoft.ML.Tokenizers;
using Readout.Core;

namespace Readout.Training.Features;

/// <summary>Lists the n-grams of a text, block by block.</summary>
internal static class Ngrams
{
    private static readonly Lazy<TiktokenTokenizer> Subwords = new(() => TiktokenTokenizer.CreateForEncoding("cl100k_base"));

    /// <summary>The n-grams of a text in one block.</summary>
    public static NgramList Of(string text, Block block, FeatureOptions options) => block switch
    {
        Block.Words => Runs(Words.Of(text), options.WordNgrams, " "),
        Block.Characters => Characters(Words.Of(text), options.CharNgramsFrom, options.CharNgramsTo),
        _ => Runs(Pieces(text), options.SubwordNgrams, "|"),
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

    private static NgramList Runs(List<string> tokens, int longest, string separator)
    {
        var starts = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++)
            starts[i + 1] = starts[i] + tokens[i].Length + separator.Length;
        var spans = new List<(int, int)>();
        for (var length = 1; length <= longest; length++)
        {
            for (var first = 0; first + length <= tokens.Count; first++)
                spans.Add((starts[first], starts[first + length] - separator.Length - starts[first]));
        }

        return new(string.Join(separator, tokens), spans);
    }

    private static NgramList Characters(List<string> words, int from, int to)
    {
        var text = $" {string.Join(' ', words)} ";
        var spans = new List<(int, int)>();
        var start = 0;
        foreach (var word in words)
        {
            // A word and its two boundaries; the space behind it is the space before the next.
            var end = start + word.Length + 2;
            for (var length = from; length <= to; length++)
            {
                for (var first = start; first + length <= end; first++)
                {
                    // Half of a surrogate pair is no character, and no file can hold it.
                    if (!char.IsLowSurrogate(text[first]) && !char.IsHighSurrogate(text[first + length - 1]))
                        spans.Add((first, length));
                }
            }

            start = end - 1;
        }

        return new(text, spans);
    }
}
