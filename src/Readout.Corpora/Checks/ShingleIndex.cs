namespace Readout.Corpora.Checks;

/// <summary>Finds a set of numbers whose Jaccard similarity to another is at least one half, without comparing all pairs.</summary>
/// <remarks>
/// Prefix filtering (Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007): two sets of similarity ≥ t share an
/// element among the first |A| − ⌈t·|A|⌉ + 1 of each, in any common order; with the rarest first, hardly any other pair does.
/// </remarks>
internal sealed class ShingleIndex
{
    private readonly Dictionary<int, List<int>> postings = [];
    private readonly Dictionary<int, int[]> sets = [];

    /// <summary>Adds a set.</summary>
    /// <param name="id">What <see cref="Nearest"/> answers with.</param>
    /// <param name="set">Ascending numbers.</param>
    public void Add(int id, int[] set)
    {
        sets.Add(id, set);
        foreach (var element in Prefix(set))
            (postings.TryGetValue(element, out var ids) ? ids : postings[element] = []).Add(id);
    }

    /// <summary>The first set found that is at least half alike, but not equal; null when there is none.</summary>
    public (int Id, double Similarity)? Nearest(int[] set)
    {
        var compared = new HashSet<int>();
        foreach (var element in Prefix(set))
        {
            foreach (var id in postings.GetValueOrDefault(element, []))
            {
                if (compared.Add(id) && Similarity(set, sets[id]) is >= 0.5 and < 1 and var similarity)
                    return (id, similarity);
            }
        }

        return null;
    }

    private static ReadOnlySpan<int> Prefix(int[] set) => set.AsSpan(0, set.Length == 0 ? 0 : set.Length - ((set.Length + 1) / 2) + 1);

    private static double Similarity(int[] a, int[] b)
    {
        if (Math.Min(a.Length, b.Length) * 2 < Math.Max(a.Length, b.Length))
            return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common / (double)(a.Length + b.Length - common);
    }
}
