using Readout.Core;
using Readout.Evaluation.Metrics;

namespace Readout.Evaluation;

/// <summary>Scores any classifier on labelled statements that it has not seen.</summary>
/// <remarks>
/// <para>Definitions are scikit-learn's, except that what is undefined is NaN and left out of averages, not 0.</para>
/// <para>
/// Every statement counts. One whose gold topic the classifier does not know is an error: never among the right or the top k,
/// with gold probability 0 in log-loss (clipped at 1e-15) and Brier score. Its topic has recall and F1 of 0 in the averages, and
/// it is a false find of the topic that was predicted.
/// </para>
/// <para>
/// Intervals are percentiles over bootstrap resamples of documents, since statements of one document are alike. With a single
/// document, statements are resampled instead; with a single statement, intervals are undefined.
/// </para>
/// </remarks>
public static class EvaluationRunner
{
    /// <summary>The names of the headline numbers, in the order in which tables show them.</summary>
    public static IReadOnlyList<string> MetricNames { get; } = [.. Headline.All.Select(h => h.Name)];

    /// <summary>Evaluates a classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="heldOut">Labelled statements that it was not trained on.</param>
    /// <param name="options">How to measure; null for the defaults.</param>
    /// <param name="baselines">
    /// Classifiers to compare with, on the same statements and the same resamples; their mistakes come without deciding words.
    /// </param>
    /// <exception cref="BadDataException">There is no statement.</exception>
    /// <exception cref="ArgumentException">A classifier predicts a topic that is not one of its own, or not once a text.</exception>
    public static EvaluationReport Run(
        ITopicClassifier classifier, Corpus heldOut, EvaluationOptions? options = null, IReadOnlyList<ITopicClassifier>? baselines = null)
    {
        ReportBuilder.RequireStatements(heldOut);
        return ReportBuilder.Build(
            Answers.Of(classifier, heldOut), (baselines ?? []).Select(b => Answers.Of(b, heldOut)), (options ?? new()).Checked());
    }
}
