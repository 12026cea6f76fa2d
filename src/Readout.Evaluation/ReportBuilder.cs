using Readout.Core;
using Readout.Evaluation.Metrics;
using Readout.Evaluation.Resampling;

namespace Readout.Evaluation;

/// <summary>Makes the report of one classifier's answers, beside those of the baselines.</summary>
internal static class ReportBuilder
{
    public static EvaluationReport Build(Answers answers, IEnumerable<Answers> baselines, EvaluationOptions options)
    {
        var (report, macroF1) = Score(answers, options);
        return report with
        {
            Baselines = [.. baselines.Select(baseline =>
            {
                // A baseline's mistakes are not read one by one: no words are looked for.
                var (own, ownMacroF1) = Score(baseline with { DecidingWords = _ => [] }, options);
                return new BaselineComparison(own, macroF1.Minus(ownMacroF1).Estimate(options.Level));
            })],
        };
    }

    /// <summary>Throws when there is nothing to evaluate: no number would mean anything.</summary>
    /// <exception cref="BadDataException">The corpus has no statement.</exception>
    public static void RequireStatements(Corpus corpus)
    {
        if (corpus.Statements.Count == 0)
        {
            throw new BadDataException("held-out statements", null,
                "there is none, so nothing can be measured; give a file with labelled statements, or mark some with split 'heldout'");
        }
    }

    private static (EvaluationReport Report, Resampled MacroF1) Score(Answers answers, EvaluationOptions options)
    {
        var (topics, statements) = (answers.Topics, answers.Statements);
        var confusion = new ConfusionMatrix(topics, statements.Select(s => (s.Gold.Topic, s.Prediction.Topic)));
        var sample = new Sample(topics, statements, options.CalibrationBins);
        var headline = Headline.All;
        var measured = Bootstrap.Measure(
            sample,
            [.. headline.Select(h => h.Of), .. topics.Select((_, topic) => (Func<Tally, double>)(tally => tally.Counts.F1(topic)))],
            options);
        Estimate Interval(int position) => measured[position].Estimate(options.Level);
        var report = new EvaluationReport
        {
            Classifier = answers.Classifier,
            Options = options,
            Statements = statements,
            Documents = sample.Documents,
            Metrics = [.. headline.Select((h, i) => new Metric(h.Name, Interval(i), h.HigherIsBetter))],
            Topics = [.. topics.Select((topic, i) => new TopicScore(topic, confusion.Support(i), confusion.Predicted(i),
                confusion.Precision(i), confusion.Recall(i), Interval(headline.Count + i)))],
            Confusion = confusion,
            Calibration = CalibrationTable.Of(sample.Count()),
            Coverage = CoverageCurve.Of(statements),
            Mistakes = answers.Mistakes(),
            UnknownGold = [.. statements.Where(s => s.Prediction.RankOf(s.Gold.Topic) is null).Select(s => s.Gold)],
        };
        return (report, measured[headline.TakeWhile(h => h.Name != Headline.MacroF1).Count()]);
    }
}
