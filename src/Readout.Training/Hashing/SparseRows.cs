namespace Readout.Training.Hashing;

/// <summary>Sparse rows one behind the other in three arrays (compressed sparse rows), without an object a row.</summary>
/// <param name="entries">About how many entries there will be. What is never written costs no memory, growing costs a copy.</param>
internal sealed class SparseRows(int entries = 1024)
{
    private readonly List<int> starts = [0];
    private int[] features = GC.AllocateUninitializedArray<int>(entries);
    private float[] values = GC.AllocateUninitializedArray<float>(entries);

    /// <summary>How many rows there are.</summary>
    public int Count => starts.Count - 1;

    /// <summary>How many entries all rows have.</summary>
    public int Entries => starts[^1];

    /// <summary>The features of a row.</summary>
    public ReadOnlySpan<int> FeaturesOf(int row) => features.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The values of a row.</summary>
    public Span<float> ValuesOf(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<int> rowFeatures, ReadOnlySpan<float> rowValues)
    {
        var end = checked(Entries + rowFeatures.Length);
        if (end > features.Length)
        {
            var size = (int)Math.Min(Array.MaxLength, Math.Max(end, features.Length * 2L));
            Array.Resize(ref features, size);
            Array.Resize(ref values, size);
        }

        rowFeatures.CopyTo(features.AsSpan(Entries));
        rowValues.CopyTo(values.AsSpan(Entries));
        starts.Add(end);
    }

    /// <summary>Turns rows of buckets into rows of features, in place.</summary>
    public void Weigh(BucketTable table)
    {
        var (from, end) = (0, 0);
        for (var row = 0; row < Count; row++)
        {
            var length = starts[row + 1] - from;
            var kept = table.Known(features.AsSpan(from, length - 1), values.AsSpan(from, length - 1)) + 1;
            table.Weigh(features.AsSpan(from, kept), values.AsSpan(from, kept));
            features.AsSpan(from, kept).CopyTo(features.AsSpan(end));
            values.AsSpan(from, kept).CopyTo(values.AsSpan(end));
            from += length;
            starts[row + 1] = end += kept;
        }
    }
}
