using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>The second component of a tokeniser: one splitter behind the other.</summary>
internal sealed class WordSplitters(IReadOnlyList<IWordSplitter> splitters) : IWordSplitter
{
    /// <summary>Reads the component.</summary>
    /// <param name="component"><c>pre_tokenizer</c>, or null when there is none.</param>
    public static IWordSplitter Read(JsonPart? component) => component?.Kind switch
    {
        null => new WordSplitters([]),
        "BertPreTokenizer" => new BertWords(),
        "Whitespace" => PatternWords.WordsAndSigns,
        "WhitespaceSplit" => PatternWords.BetweenSpaces,
        "ByteLevel" => new ByteWords(component.Flag("add_prefix_space", true), component.Flag("use_regex", true)),
        "Metaspace" => new MarkedWords(component),
        "Sequence" => new WordSplitters([.. component.Get("pretokenizers").Items().Select(Read)]),
        var other => throw component.Refused($"a pre-tokeniser '{other}' is not supported; use another model"),
    };

    /// <inheritdoc/>
    public IEnumerable<string> Split(string text, bool first) =>
        splitters.Aggregate<IWordSplitter, IEnumerable<string>>([text], (words, splitter) =>
            words.SelectMany((word, i) => splitter.Split(word, first && i == 0)));
}
