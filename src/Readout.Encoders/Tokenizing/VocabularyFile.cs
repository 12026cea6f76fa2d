using System.Text;
using Readout.Core;
using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>A <c>vocab.txt</c> of BERT: a piece a line, its number the id; the rest stands in <c>tokenizer_config.json</c>.</summary>
internal static class VocabularyFile
{
    /// <summary>Makes the tokeniser that a vocabulary calls for.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">What stands in it.</param>
    /// <param name="settings">The settings; null for BERT's own.</param>
    public static TextTokenizer Read(string path, byte[] bytes, JsonPart? settings)
    {
        string[] lines = [.. Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r'))];
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && !ids.TryAdd(lines[i], i))
                throw new BadDataException(path, i + 1, $"'{lines[i]}' stands on line {ids[lines[i]] + 1} too; fetch the file again");
        }

        var lower = settings?.Flag("do_lower_case", true) ?? true;
        var cleaning = new BertCleaning(
            Clean: true,
            Ideographs: settings?.Flag("tokenize_chinese_chars", true) ?? true,
            Accents: settings?.Flag("strip_accents", lower) ?? lower,
            Lower: lower);
        return new(cleaning.Apply, new(null), new BertWords(), new WordPieceModel(path, ids, Name("unk_token", "[UNK]"), "##", 100),
            new([Id(Name("cls_token", "[CLS]"))], [Id(Name("sep_token", "[SEP]"))]));

        string Name(string setting, string usual) =>
            settings?.Find(setting) is { } part ? (part.Find("content") ?? part).AsText() : usual;

        int Id(string name) => ids.TryGetValue(name, out var id)
            ? id
            : throw new BadDataException(path, null, $"'{name}' is missing; name the token of this model in tokenizer_config.json");
    }
}
