using Readout.Summarization.Evaluation;

namespace Readout.Summarization;

/// <summary>Scores methods of summarising against summaries that humans wrote.</summary>
public static class SummaryEvaluation
{
    private const string Lead = "lead";

    /// <summary>Runs every method on every item.</summary>
    /// <param name="items">The documents and their references.</param>
    /// <param name="methods">The methods; null takes all. The lead, which the others are measured against, is added when missing.</param>
    /// <param name="options">Length, stemming, bootstrap; null takes the defaults.</param>
    public static SummaryReport Run(
        IReadOnlyList<SummaryItem> items, IReadOnlyList<SummaryMethod>? methods = null, SummaryEvaluationOptions? options = null)
    {
        options = (options ?? new()).Checked();
        methods ??= SummaryMethod.All(options);
        if (!methods.Any(m => m.Name == Lead))
            methods = [.. methods, SummaryMethod.Of(new LeadSummarizer())];
        var runs = methods.Select(method => MethodRun.Of(method, items, options)).ToList();
        var lead = runs.First(r => r.Name == Lead);
        return new(items.Count, [.. runs.Select(run => ScoreOf(run, lead, options))], options);
    }

    private static SummaryMethodScore ScoreOf(MethodRun run, MethodRun lead, SummaryEvaluationOptions options)
    {
        RougeDifference Difference(Func<RougeScores, RougeScore> of) =>
            PairedBootstrap.Mean([.. run.Scores.Zip(lead.Scores, (a, b) => of(a).F - of(b).F)], options);

        return new(
            run.Name,
            RougeMeans.Of(run.Scores),
            Difference(s => s.Rouge1),
            Difference(s => s.Rouge2),
            Difference(s => s.RougeLsum),
            run.Extracts.DefaultIfEmpty(double.NaN).Average(),
            run.Lengths.Select(l => (double)l.Sentences).DefaultIfEmpty(double.NaN).Average(),
            run.Lengths.Select(l => (double)l.Words).DefaultIfEmpty(double.NaN).Average(),
            run.Scores)
        {
            DocumentsPerSecond = run.DocumentsPerSecond,
        };
    }
}
