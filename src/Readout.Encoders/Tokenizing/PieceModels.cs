using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>The third component of a tokeniser: the vocabulary and how words are cut into it.</summary>
internal static class PieceModels
{
    private const int MostPieces = 10_000_000;

    /// <summary>Reads the component.</summary>
    /// <param name="component"><c>model</c>.</param>
    /// <param name="control">The ids of control tokens, which no text has.</param>
    public static IPieceModel Read(JsonPart component, IReadOnlySet<int> control)
    {
        if (component.Flag("byte_fallback", false))
            throw component.Refused("'byte_fallback' is not supported; use another model");
        // Files of the first years name no type.
        return (component.Find("type")?.AsText() ?? (component.Find("merges") is null ? "WordPiece" : "BPE")) switch
        {
            "WordPiece" => new WordPieceModel(component.File, Vocabulary(component), component.Text("unk_token"),
                component.Text("continuing_subword_prefix"), Within(component.Get("max_input_chars_per_word"), 1)),
            "BPE" => new BpeModel(component, Vocabulary(component)),
            "Unigram" => new UnigramModel(component, control),
            var other => throw component.Refused($"a model '{other}' is not supported; use a model with WordPiece, BPE or Unigram"),
        };
    }

    private static Dictionary<string, int> Vocabulary(JsonPart component)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (piece, id) in component.Get("vocab").Members())
            ids[piece] = Within(id, 0);
        return ids;
    }

    private static int Within(JsonPart number, int least) => number.AsInteger() is var value && value >= least && value < MostPieces
        ? value
        : throw number.Refused($"{value} is not from {least} to {MostPieces - 1}; fetch the file again");
}
