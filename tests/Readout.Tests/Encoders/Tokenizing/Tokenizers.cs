using System.Text;
using Readout.Core;
using Readout.Encoders.Onnx;
using Readout.Encoders.Tokenizing;

namespace Readout.Tests.Encoders.Tokenizing;

/// <summary>Tokenisers from the text of their files.</summary>
internal static class Tokenizers
{
    public const string WordPiece = """{"type": "WordPiece", "unk_token": "?", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100, "vocab": {"?": 0, "a": 1, "##b": 2, "b": 3, "$": 4}}""";

    /// <summary>A tokeniser of a model and, where they are given, the other components.</summary>
    public static TextTokenizer Of(string model, string? normalizer = null, string? splitter = null, string? template = null, string added = "[]") =>
        TokenizerFile.Read(JsonPart.Read("tokenizer.json", Encoding.UTF8.GetBytes($$"""
            {"added_tokens": {{added}}, "normalizer": {{normalizer ?? "null"}}, "pre_tokenizer": {{splitter ?? "null"}},
             "post_processor": {{template ?? "null"}}, "model": {{model}}}
            """)));

    public static TextTokenizer Vocabulary(string lines, string? settings = null) => VocabularyFile.Read("vocab.txt", Encoding.UTF8.GetBytes(lines),
        settings is null ? null : JsonPart.Read("tokenizer_config.json", Encoding.UTF8.GetBytes(settings)));

    public static int[] Ids(this TextTokenizer tokenizer, string text) => tokenizer.Encode(text, 512);

    /// <summary>What a normaliser makes of a text.</summary>
    public static string Normalized(string normalizer, string text) =>
        Normalization.Read(JsonPart.Read("tokenizer.json", Encoding.UTF8.GetBytes(normalizer)))(text);

    /// <summary>The words that a splitter makes of a text.</summary>
    public static string[] Words(string splitter, string text) =>
        [.. WordSplitters.Read(JsonPart.Read("tokenizer.json", Encoding.UTF8.GetBytes(splitter))).Split(text, first: true)];

    public static string Refusal(Func<object> read) => Assert.Throws<BadDataException>(read).Message;
}
