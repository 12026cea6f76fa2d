using Readout.Core;

namespace Readout.Training.Hashing;

/// <summary>Folds by the hash of a document's name: documents stay whole, and nothing is sorted or counted.</summary>
internal static class HashedFolds
{
    /// <summary>The fold of each statement, from 0.</summary>
    public static int[] Assign(IReadOnlyList<string> groups, int folds, int seed)
    {
        var assigned = new int[groups.Count];
        for (var i = 0; i < assigned.Length; i++)
        {
            var hash = (ulong)seed;
            foreach (var unit in groups[i])
                hash = (hash ^ unit) * 0x100000001B3;
            assigned[i] = new SeededRandom((long)hash).Next(folds);
        }

        return assigned;
    }
}
