using Readout.Core;
using Readout.Evaluation.Resampling;

namespace Readout.Evaluation;

/// <summary>The bootstrap interval of a ratio of sums, such as accuracy or F1 over documents.</summary>
public static class RatioInterval
{
    /// <summary>The ratio over all documents, with its percentile interval; documents are resampled.</summary>
    /// <param name="byDocument">Numerator and denominator of each document; for F1 that is 2·matched and gold + found.</param>
    /// <param name="options">Seed, number of resamples and level; null for the defaults.</param>
    /// <returns>NaN ends with fewer than two documents, NaN throughout when the denominators sum to 0.</returns>
    public static Estimate Of(IReadOnlyList<(double Part, double Whole)> byDocument, EvaluationOptions? options = null)
    {
        options ??= new();
        var random = new SeededRandom(options.Seed);
        var samples = new double[byDocument.Count > 1 ? options.BootstrapSamples : 0];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = Ratio(byDocument.Select(_ => byDocument[random.Next(byDocument.Count)]));
        return new Resampled(Ratio(byDocument), samples).Estimate(options.Level);
    }

    private static double Ratio(IEnumerable<(double Part, double Whole)> documents)
    {
        var (part, whole) = documents.Aggregate((Part: 0.0, Whole: 0.0), (sum, d) => (sum.Part + d.Part, sum.Whole + d.Whole));
        return whole > 0 ? part / whole : double.NaN;
    }
}
