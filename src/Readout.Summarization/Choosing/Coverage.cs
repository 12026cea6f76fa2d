using Readout.Summarization.Scoring;

namespace Readout.Summarization.Choosing;

/// <summary>What a growing summary says already, and what a unit is worth beside it.</summary>
/// <param name="vectors">The sentences.</param>
/// <param name="scores">The scores of the sentences.</param>
/// <param name="penalty">What is taken off a sentence all of whose words the summary has.</param>
internal sealed class Coverage(TermVectors vectors, IReadOnlyList<double> scores, double penalty)
{
    private readonly bool[] covered = new bool[vectors.Terms];

    /// <summary>The mean score of a unit less its redundancy. As the summary grows, no unit is ever worth more than before.</summary>
    public double Worth(Unit unit)
    {
        var worth = 0.0;
        for (var i = unit.First; i < unit.First + unit.Count; i++)
            worth += scores[i] - (penalty * ShareCovered(i));
        return worth / unit.Count;
    }

    /// <summary>Takes a unit into the summary.</summary>
    public void Add(Unit unit)
    {
        for (var i = unit.First; i < unit.First + unit.Count; i++)
        {
            foreach (var term in vectors.TermsOf(i))
                covered[term] = true;
        }
    }

    // The squares of a sentence's weights sum to 1, so this is a share: 1 when the summary has every word of it.
    private double ShareCovered(int sentence)
    {
        var terms = vectors.TermsOf(sentence);
        var weights = vectors.WeightsOf(sentence);
        var share = 0.0;
        for (var k = 0; k < terms.Length; k++)
            share += covered[terms[k]] ? weights[k] * weights[k] : 0;
        return share;
    }
}
