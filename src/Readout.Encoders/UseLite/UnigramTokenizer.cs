using System.Text;

namespace Readout.Encoders.UseLite;

/// <summary>Cuts a text into the pieces with the highest sum of scores.</summary>
/// <remarks>Kudo, "Subword regularization", ACL 2018; the best cut by Viterbi's algorithm, left to right.</remarks>
internal sealed class UnigramTokenizer
{
    /// <summary>The id of whatever no piece matches.</summary>
    public const int Unknown = 0;

    private const int Reserved = 6;
    private const char WordStart = '\u2581';
    private readonly PieceTrie trie;
    private readonly double[] scores;

    /// <summary>Makes a tokeniser.</summary>
    /// <param name="pieces">The vocabulary in the order of ids; the first six are reserved and never match text.</param>
    /// <exception cref="InvalidOperationException">The process runs without Unicode data (InvariantGlobalization).</exception>
    public UnigramTokenizer(IReadOnlyList<Piece> pieces)
    {
        if ("\uFB01".Normalize(NormalizationForm.FormKC) != "fi")
            throw new InvalidOperationException("the encoder needs Unicode normalisation: turn InvariantGlobalization off and install ICU");
        trie = new([.. pieces.Select((piece, id) => (piece.Text, id)).Skip(Reserved)]);
        scores = [.. pieces.Select(piece => piece.Score)];
    }

    /// <summary>The ids of a text, with each run of unknown characters as one <see cref="Unknown"/>.</summary>
    /// <remarks>NFKC comes first; it throws on half a surrogate pair, so that is made U+FFFD.</remarks>
    public int[] Encode(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKC);
        return whole.Length == 0 ? [] : Cut(WordStart + whole.Replace(' ', WordStart));
    }

    private int[] Cut(string text)
    {
        var best = new double[text.Length + 1];
        var from = new (int Start, int Id)[text.Length + 1];
        Array.Fill(best, double.NegativeInfinity, 1, text.Length);
        for (var start = 0; start < text.Length; start++)
        {
            var node = PieceTrie.Root;
            for (var end = start; end < text.Length && (node = trie.Next(node, text[end])) != PieceTrie.None; end++)
            {
                if (trie.PieceAt(node) is var id and not PieceTrie.None)
                    Offer(start, end + 1, id, scores[id]);
            }

            // Every character of a piece is a piece itself, so that only an unknown one leads nowhere; it costs nothing.
            if (double.IsNegativeInfinity(best[start + 1]))
                Offer(start, start + 1, Unknown, 0);
        }

        return Collect(from);

        // As in the reference, of equal sums the later start wins, and a sum of exactly 0 (": a") counts as not reached.
        void Offer(int start, int end, int id, double score)
        {
            if (best[start] + score >= best[end] || best[end] == 0)
                (best[end], from[end]) = (best[start] + score, (start, id));
        }
    }

    private static int[] Collect((int Start, int Id)[] from)
    {
        var ids = new List<int>();
        for (var end = from.Length - 1; end > 0; end = from[end].Start)
        {
            if (from[end].Id != Unknown || ids.Count == 0 || ids[^1] != Unknown)
                ids.Add(from[end].Id);
        }

        ids.Reverse();
        return [.. ids];
    }
}
