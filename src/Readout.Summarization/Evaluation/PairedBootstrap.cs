using Readout.Core;

namespace Readout.Summarization.Evaluation;

/// <summary>The interval of a mean difference: documents are drawn with replacement, both methods seeing the same draw.</summary>
/// <remarks>Berg-Kirkpatrick, Burkett and Klein, "An empirical investigation of statistical significance in NLP", EMNLP 2012.</remarks>
internal static class PairedBootstrap
{
    public static RougeDifference Mean(double[] differences, SummaryEvaluationOptions options)
    {
        var value = differences.DefaultIfEmpty(double.NaN).Average();
        // Draws of a single document are all alike: an interval would claim a certainty that nothing supports.
        if (differences.Length < 2 || options.BootstrapSamples == 0)
            return new(value, double.NaN, double.NaN);
        var random = new SeededRandom(options.Seed);
        var means = new double[options.BootstrapSamples];
        for (var draw = 0; draw < means.Length; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < differences.Length; i++)
                sum += differences[random.Next(differences.Length)];
            means[draw] = sum / differences.Length;
        }

        Array.Sort(means);
        return new(value, Quantile(means, (1 - options.Level) / 2), Quantile(means, (1 + options.Level) / 2));
    }

    // Type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", 1996.
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var (below, above) = ((int)position, Math.Min((int)position + 1, sorted.Length - 1));
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
