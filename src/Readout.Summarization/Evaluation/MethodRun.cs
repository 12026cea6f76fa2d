using System.Diagnostics;
using Readout.Core;

namespace Readout.Summarization.Evaluation;

/// <summary>What a method did on each item.</summary>
internal sealed record MethodRun(
    string Name,
    IReadOnlyList<RougeScores> Scores,
    IReadOnlyList<double> Extracts,
    IReadOnlyList<(int Sentences, int Words)> Lengths,
    double DocumentsPerSecond)
{
    public static MethodRun Of(SummaryMethod method, IReadOnlyList<SummaryItem> items, SummaryEvaluationOptions options)
    {
        var watch = Stopwatch.StartNew();
        Summary[] summaries = [.. items.Select(item => method.For(item).Summarize(item.Document, options.Length))];
        var speed = items.Count / watch.Elapsed.TotalSeconds;
        return new(
            method.Name,
            [.. summaries.Zip(items, (summary, item) => Rouge.Score(summary.Text, item.Reference, options.Stem))],
            [.. summaries.Zip(items).Where(p => p.Second.Extract.Count > 0).Select(p => ExtractF(p.First, p.Second.Extract))],
            [.. summaries.Select(s => (s.Lines.Count, s.Words))],
            speed);
    }

    private static double ExtractF(Summary summary, IReadOnlyList<int> extract)
    {
        var right = summary.Lines.Count(l => extract.Contains(l.Index));
        return 2.0 * right / (summary.Lines.Count + extract.Count);
    }
}
