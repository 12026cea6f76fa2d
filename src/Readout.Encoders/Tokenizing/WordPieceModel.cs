using System.Text;
using Microsoft.ML.Tokenizers;
using Readout.Core;

namespace Readout.Encoders.Tokenizing;

/// <summary>From the left, the longest piece that fits; a word that cannot be cut is unknown as a whole.</summary>
/// <remarks>Wu et al., "Google's neural machine translation system", 2016.</remarks>
internal sealed class WordPieceModel : IPieceModel
{
    private readonly WordPieceTokenizer tokenizer;

    /// <summary>Makes a model.</summary>
    /// <param name="file">The file it comes from, for messages.</param>
    /// <param name="ids">The pieces.</param>
    /// <param name="unknown">What stands for a word that cannot be cut.</param>
    /// <param name="prefix">What marks a piece that does not begin a word.</param>
    /// <param name="longest">The most characters of a word.</param>
    public WordPieceModel(string file, Dictionary<string, int> ids, string unknown, string prefix, int longest)
    {
        if (!ids.ContainsKey(unknown))
            throw new BadDataException(file, null, $"the unknown token '{unknown}' is not in the vocabulary; fetch the tokeniser again");
        // The library reads a piece a line.
        var lines = new string[ids.Values.Max() + 1];
        foreach (var (piece, id) in ids)
        {
            if (lines[id] is not null || piece.AsSpan().ContainsAny('\r', '\n'))
                throw new BadDataException(file, null, $"the piece '{piece}' of id {id} has a line end, or shares its id; " +
                    "fetch the tokeniser again");
            lines[id] = piece;
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var options = new WordPieceOptions { UnknownToken = unknown, ContinuingSubwordPrefix = prefix, MaxInputCharsPerWord = longest };
        tokenizer = WordPieceTokenizer.Create(stream, options);
    }

    /// <inheritdoc/>
    public IEnumerable<int> Encode(string word) =>
        tokenizer.EncodeToIds(word, considerPreTokenization: false, considerNormalization: false);
}
