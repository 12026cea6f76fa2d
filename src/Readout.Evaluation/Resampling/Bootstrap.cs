using Readout.Core;
using Readout.Evaluation.Metrics;

namespace Readout.Evaluation.Resampling;

/// <summary>Draws as many documents as there are, with replacement, again and again, and measures each draw.</summary>
/// <remarks>
/// Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7, 1979; whole clusters: Field and Welsh,
/// "Bootstrapping clustered data", JRSS B 69, 2007. The draws depend on seed and documents alone, so two classifiers on the same
/// statements see the same draws: their differences are paired (Berg-Kirkpatrick, Burkett and Klein, EMNLP 2012).
/// </remarks>
internal static class Bootstrap
{
    public static Resampled[] Measure(Sample sample, IReadOnlyList<Func<Tally, double>> measures, EvaluationOptions options)
    {
        var whole = sample.Count();
        // Draws of a single unit are all alike: an interval would claim a certainty that nothing supports.
        var draws = sample.Units > 1 ? options.BootstrapSamples : 0;
        Resampled[] results = [.. measures.Select(measure => new Resampled(measure(whole), new double[draws]))];

        var random = new SeededRandom(options.Seed);
        var times = new int[sample.Units];
        for (var draw = 0; draw < draws; draw++)
        {
            Array.Clear(times);
            for (var unit = 0; unit < times.Length; unit++)
                times[random.Next(times.Length)]++;
            sample.Count(times, whole);
            for (var i = 0; i < results.Length; i++)
                results[i].Samples[draw] = measures[i](whole);
        }

        return results;
    }
}
