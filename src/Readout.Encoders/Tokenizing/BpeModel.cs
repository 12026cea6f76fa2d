using Microsoft.ML.Tokenizers;
using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>Letters, joined pair by pair in the order of a list.</summary>
/// <remarks>Sennrich, Haddow and Birch, "Neural machine translation of rare words with subword units", ACL 2016.</remarks>
internal sealed class BpeModel : IPieceModel
{
    private readonly BpeTokenizer tokenizer;

    /// <summary>Reads a model.</summary>
    /// <param name="component">The component.</param>
    /// <param name="ids">Its pieces.</param>
    public BpeModel(JsonPart component, Dictionary<string, int> ids)
    {
        if (component.Flag("ignore_merges", false) || component.Find("dropout") is not null)
            throw component.Refused("'ignore_merges' and 'dropout' are not supported; use another model");
        var merges = component.Get("merges").Items().Select(Merge).ToList();
        var unknown = component.Find("unk_token")?.AsText();
        if (unknown is not null && !ids.ContainsKey(unknown))
            throw component.Refused($"the unknown token '{unknown}' is not in the vocabulary; fetch the file again");
        try
        {
            tokenizer = BpeTokenizer.Create(new BpeOptions(ids)
            {
                Merges = merges,
                UnknownToken = unknown,
                FuseUnknownTokens = component.Flag("fuse_unk", false),
                ContinuingSubwordPrefix = component.Find("continuing_subword_prefix")?.AsText(),
                EndOfWordSuffix = component.Find("end_of_word_suffix")?.AsText(),
            });
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw component.Refused($"vocabulary and merges do not fit together ({e.Message.TrimEnd('.')}); fetch the file again");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<int> Encode(string word) =>
        tokenizer.EncodeToIds(word, considerPreTokenization: false, considerNormalization: false);

    // "a b" in older files, ["a", "b"] in newer ones.
    private static string Merge(JsonPart merge) => merge.Element.ValueKind == System.Text.Json.JsonValueKind.Array
        ? string.Join(' ', merge.Items().Select(piece => piece.AsText()))
        : merge.AsText();
}
