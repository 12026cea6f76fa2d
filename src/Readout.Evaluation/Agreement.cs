using Readout.Core;
using Readout.Evaluation.Metrics;

namespace Readout.Evaluation;

/// <summary>How far two coders of the same statements agree.</summary>
public static class Agreement
{
    /// <summary>Cohen's κ, (pₒ − pₑ) / (1 − pₑ): 1 for full agreement, 0 for that of chance, below 0 for less.</summary>
    /// <param name="first">One coder's topics.</param>
    /// <param name="second">The other's, of the same statements in the same order.</param>
    /// <returns>κ, as scikit-learn's <c>cohen_kappa_score</c>; NaN without statements, or when both give one topic throughout.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double CohensKappa(IReadOnlyList<Topic> first, IReadOnlyList<Topic> second)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"two coders of the same statements: {first.Count} topics against {second.Count}", nameof(second));
        var index = first.Concat(second).Distinct().Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        var counts = new TopicCounts(index.Count);
        for (var i = 0; i < first.Count; i++)
            counts.Add(index[first[i]], index[second[i]], 1);
        return Metrics.CohensKappa.Of(counts);
    }
}
