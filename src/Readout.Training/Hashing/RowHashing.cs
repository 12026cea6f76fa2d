using System.Text;

namespace Readout.Training.Hashing;

/// <summary>Texts to rows of buckets.</summary>
internal static class RowHashing
{
    // So small that what a block of statements becomes is no large object, which would be costly to collect.
    private const int Block = 128;

    /// <summary>One row a text, in the order of the texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="features">Which n-grams are hashed.</param>
    /// <param name="threads">How many threads hash: the result is the same for any number.</param>
    public static SparseRows Hash(IReadOnlyList<string> texts, HashedFeatures features, int threads)
    {
        if (threads == 1 || texts.Count <= Block)
            return Hash(texts, 0, texts.Count, features);
        var rows = new SparseRows(Entries(texts, 0, texts.Count, features));
        var begun = new Queue<Task<SparseRows>>(threads);
        for (var from = 0; from < texts.Count; from += Block)
        {
            if (begun.Count == threads)
                Append(rows, begun.Dequeue());
            var (first, end) = (from, Math.Min(texts.Count, from + Block));
            begun.Enqueue(Task.Run(() => Hash(texts, first, end, features)));
        }

        while (begun.TryDequeue(out var block))
            Append(rows, block);
        return rows;
    }

    private static void Append(SparseRows rows, Task<SparseRows> hashed)
    {
        var block = hashed.GetAwaiter().GetResult();
        for (var row = 0; row < block.Count; row++)
            rows.Add(block.FeaturesOf(row), block.ValuesOf(row));
    }

    private static SparseRows Hash(IReadOnlyList<string> texts, int from, int end, HashedFeatures features)
    {
        var rows = new SparseRows(Entries(texts, from, end, features));
        var vector = new HashedVector();
        var bytes = new byte[1024];
        for (var i = from; i < end; i++)
        {
            if (bytes.Length < texts[i].Length * 3)
                bytes = new byte[texts[i].Length * 6];
            vector.Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(texts[i], bytes)), features);
            rows.Add(vector.Features, vector.Values);
        }

        return rows;
    }

    // A word and the mark or space behind it take five or six characters, and make two entries.
    private static int Entries(IReadOnlyList<string> texts, int from, int end, HashedFeatures features)
    {
        var perToken = Math.Max(1, features.Words) + (features.CharsTo > 0 ? 6 * (features.CharsTo - features.CharsFrom + 1) : 0);
        var characters = 0L;
        for (var i = from; i < end; i++)
            characters += texts[i].Length;
        return (int)Math.Min(1 << 28, 1024 + (characters * perToken / 5));
    }
}
