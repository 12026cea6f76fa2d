using Readout.Encoders.Onnx;
using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tokenizing;

/// <summary>The cut with the highest sum of scores, a run of unknown characters as one.</summary>
/// <remarks>
/// Kudo, "Subword regularization", ACL 2018; Viterbi's algorithm. An unknown character costs 10 more than the rarest piece, and of
/// equal sums the one whose last piece begins first wins: the manner of <c>tokenizer.json</c>, which is not that of USE-Lite.
/// </remarks>
internal sealed class UnigramModel : IPieceModel
{
    private const double UnknownPenalty = 10;
    private readonly PieceTrie trie;
    private readonly double[] scores;
    private readonly int unknown;
    private readonly double unknownScore;

    /// <summary>Reads a model.</summary>
    /// <param name="component">The component.</param>
    /// <param name="control">The ids of control tokens, which no text has.</param>
    public UnigramModel(JsonPart component, IReadOnlySet<int> control)
    {
        (string Text, double Score)[] pieces = [.. component.Get("vocab").Items().Select(Piece)];
        unknown = component.Get("unk_id").AsInteger();
        if (unknown < 0 || unknown >= pieces.Length)
            throw component.Refused($"unk_id {unknown} is not in the vocabulary of {pieces.Length} pieces; fetch the file again");
        scores = [.. pieces.Select(piece => piece.Score)];
        unknownScore = scores.Min() - UnknownPenalty;
        var matching = pieces.Select((piece, id) => (piece.Text, id)).Where(piece => piece.Text.Length > 0 && piece.id != unknown);
        trie = new([.. matching.Where(piece => !control.Contains(piece.id))]);
    }

    /// <inheritdoc/>
    public IEnumerable<int> Encode(string word)
    {
        var best = new double[word.Length + 1];
        var from = new (int Start, int Id)[word.Length + 1];
        Array.Fill(best, double.NegativeInfinity, 1, word.Length);
        for (var start = 0; start < word.Length;)
        {
            // A character outside the first plane takes two places.
            var next = start + (char.IsSurrogatePair(word, start) ? 2 : 1);
            var reached = false;
            var node = PieceTrie.Root;
            for (var end = start; end < word.Length && (node = trie.Next(node, word[end])) != PieceTrie.None; end++)
            {
                if (trie.PieceAt(node) is not (var id and not PieceTrie.None))
                    continue;
                Offer(start, end + 1, id, scores[id]);
                reached |= end + 1 == next;
            }

            if (!reached)
                Offer(start, next, unknown, unknownScore);
            start = next;
        }

        return Collected(from);

        void Offer(int start, int end, int id, double score)
        {
            if (best[start] + score > best[end])
                (best[end], from[end]) = (best[start] + score, (start, id));
        }
    }

    private List<int> Collected((int Start, int Id)[] from)
    {
        var ids = new List<int>();
        for (var end = from.Length - 1; end > 0; end = from[end].Start)
        {
            if (from[end].Id != unknown || ids.Count == 0 || ids[^1] != unknown)
                ids.Add(from[end].Id);
        }

        ids.Reverse();
        return ids;
    }

    private static (string Text, double Score) Piece(JsonPart part) => part.Items().ToList() is [var text, var score]
        ? (text.AsText(), score.AsNumber())
        : throw part.Refused("a piece and its score were expected");
}
