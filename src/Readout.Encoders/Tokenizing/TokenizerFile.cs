using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>A <c>tokenizer.json</c>: every component is either done exactly or refused by its name.</summary>
internal static class TokenizerFile
{
    /// <summary>Makes the tokeniser that a file describes.</summary>
    public static TextTokenizer Read(JsonPart file)
    {
        if (file.Find("truncation")?.Find("direction")?.AsText() is "Left")
            throw file.Refused("truncation.direction: texts that are cut at their start are not supported; use another model");
        var added = new AddedPieces(file.Find("added_tokens"));
        return new(
            Normalization.Read(file.Find("normalizer")),
            added,
            WordSplitters.Read(file.Find("pre_tokenizer")),
            PieceModels.Read(file.Get("model"), added.Control),
            Template.Read(file.Find("post_processor")));
    }
}
