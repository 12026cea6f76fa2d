namespace Readout.Core;

/// <summary>Finds the known name that a mistyped one was meant to be.</summary>
public static class Spelling
{
    /// <summary>The candidate nearest to a word by edit distance (insert, delete, replace, swap neighbours), or containing it.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="candidates">The names that are known; the first of equals wins.</param>
    /// <returns>The nearest candidate, or null when none is near: within a third of its length, or sharing a part of four letters or more.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var (best, bestDistance) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            var near = distance <= Math.Max(1, candidate.Length / 3);
            if (!near && word.Length >= 4 && candidate.Contains(word, StringComparison.OrdinalIgnoreCase))
                distance = candidate.Length;
            else if (!near)
                continue;
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>A clause "; did you mean 'x'?", or nothing when no candidate is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Optimal-string-alignment distance between two words.</summary>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replace, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
