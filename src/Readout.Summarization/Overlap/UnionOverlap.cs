namespace Readout.Summarization.Overlap;

/// <summary>ROUGE-Lsum: each line of the reference is matched with all lines of the candidate together.</summary>
internal static class UnionOverlap
{
    public static RougeScore Score(RougeTokens[] candidate, RougeTokens[] reference)
    {
        var (inCandidate, inReference) = (Counts(candidate), Counts(reference));
        var (sizeOfCandidate, sizeOfReference) = (inCandidate.Values.Sum(), inReference.Values.Sum());
        var common = 0;
        foreach (var line in reference)
        {
            var union = candidate.SelectMany(c => CommonSubsequence.In(line.Words, c.Words)).Distinct().Order();
            foreach (var word in union.Select(i => line.Words[i]))
            {
                // Each occurrence of a word counts once on either side, however many lines match it.
                if (inCandidate.GetValueOrDefault(word) == 0 || inReference[word] == 0)
                    continue;
                common++;
                inCandidate[word]--;
                inReference[word]--;
            }
        }

        return RougeScore.Of(common, sizeOfCandidate, sizeOfReference);
    }

    private static Dictionary<string, int> Counts(RougeTokens[] lines) =>
        lines.SelectMany(l => l.Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
