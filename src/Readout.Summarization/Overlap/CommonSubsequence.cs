using System.Collections;

namespace Readout.Summarization.Overlap;

/// <summary>The longest common subsequence of two texts: the most words that stand in both in the same order.</summary>
internal static class CommonSubsequence
{
    /// <summary>How long it is; memory grows with one text, not with the product of the two.</summary>
    public static int Length(string[] reference, string[] candidate)
    {
        var (above, row) = (new int[candidate.Length + 1], new int[candidate.Length + 1]);
        foreach (var word in reference)
        {
            Fill(word, candidate, above, row);
            (above, row) = (row, above);
        }

        return above[^1];
    }

    /// <summary>Which words of the reference it holds. Of equally long ones, that of words late in the candidate.</summary>
    public static IEnumerable<int> In(string[] reference, string[] candidate)
    {
        var (above, row) = (new int[candidate.Length + 1], new int[candidate.Length + 1]);
        var left = new BitArray[reference.Length];
        for (var i = 0; i < reference.Length; i++)
        {
            Fill(reference[i], candidate, above, row);
            left[i] = new BitArray(candidate.Length);
            for (var j = 0; j < candidate.Length; j++)
                left[i][j] = row[j] > above[j + 1];
            (above, row) = (row, above);
        }

        for (var (i, j) = (reference.Length - 1, candidate.Length - 1); i >= 0 && j >= 0;)
        {
            if (string.Equals(reference[i], candidate[j], StringComparison.Ordinal))
            {
                yield return i;
                i--;
                j--;
            }
            else if (left[i][j])
            {
                j--;
            }
            else
            {
                i--;
            }
        }
    }

    private static void Fill(string word, string[] candidate, int[] above, int[] row)
    {
        for (var j = 0; j < candidate.Length; j++)
            row[j + 1] = string.Equals(word, candidate[j], StringComparison.Ordinal) ? above[j] + 1 : Math.Max(above[j + 1], row[j]);
    }
}
