using Readout.Core;
using Readout.Summarization.Ranking;

namespace Readout.Summarization;

/// <summary>A trained ranker: one weight for each feature of a sentence.</summary>
/// <param name="Weights">The weights by the names of their features.</param>
public sealed record LinearRanker(IReadOnlyDictionary<string, double> Weights)
{
    /// <summary>The names of all features, in the order of <see cref="RankerExample.Features"/>.</summary>
    public static IReadOnlyList<string> Features { get; } = [.. SentenceFeatures.Known.Select(feature => feature.Name)];

    /// <summary>Whether it has a weight for each feature that this version measures, and for no other.</summary>
    public bool IsOfThisVersion => Weights.Count == Features.Count && Features.All(Weights.ContainsKey);

    /// <summary>Makes a ranker of weights in the order of <see cref="Features"/>.</summary>
    public static LinearRanker Of(IReadOnlyList<double> weights) =>
        new(Features.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    internal SentenceScore Score(int index, SummarySentence sentence, double[] features)
    {
        var parts = new double[Enum.GetValues<FeaturePart>().Length];
        foreach (var (k, (part, name)) in SentenceFeatures.Known.Index())
            parts[(int)part] += Weights[name] * features[k];
        double Of(FeaturePart part) => parts[(int)part];
        return new(
            index,
            sentence,
            0,
            parts.Sum(),
            Of(FeaturePart.Position),
            Of(FeaturePart.Centrality),
            Of(FeaturePart.Title),
            Of(FeaturePart.Topic),
            Of(FeaturePart.Form));
    }
}
