namespace Readout.Encoders.UseLite;

/// <summary>The pieces of a vocabulary, to be found letter by letter.</summary>
/// <remarks>The edges of the trie stand in one table with open addressing: parent and letter → child.</remarks>
internal sealed class PieceTrie
{
    /// <summary>The node where every piece begins.</summary>
    public const int Root = 0;

    /// <summary>The answer when there is no such node, or no such piece.</summary>
    public const int None = -1;

    private readonly long[] keys;
    private readonly int[] children;
    private readonly List<int> pieces = [None];

    /// <summary>Builds the trie.</summary>
    /// <param name="entries">The pieces with their ids; of two that are equal the later wins.</param>
    public PieceTrie(IReadOnlyCollection<(string Piece, int Id)> entries)
    {
        var room = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(entries.Sum(e => e.Piece.Length) + 1) * 2);
        (keys, children) = (new long[room], new int[room]);
        foreach (var (piece, id) in entries)
        {
            var node = Root;
            foreach (var letter in piece)
                node = Add(node, letter);
            pieces[node] = id;
        }
    }

    /// <summary>The node behind a letter, or <see cref="None"/>.</summary>
    public int Next(int node, char letter)
    {
        var key = Key(node, letter);
        var slot = Slot(key);
        for (; keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
                return children[slot];
        }

        return None;
    }

    /// <summary>The id of the piece that ends at a node, or <see cref="None"/>.</summary>
    public int PieceAt(int node) => pieces[node];

    private int Add(int node, char letter)
    {
        var child = Next(node, letter);
        if (child != None)
            return child;
        var key = Key(node, letter);
        var slot = Slot(key);
        while (keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        (keys[slot], children[slot]) = (key, pieces.Count);
        pieces.Add(None);
        return pieces.Count - 1;
    }

    // Never 0, which marks an empty slot: the node is counted from 1.
    private static long Key(int node, char letter) => ((long)(node + 1) << 16) | letter;

    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the high bits of a product with 2^64/φ are well mixed.
    private int Slot(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 40) & (keys.Length - 1);
}
