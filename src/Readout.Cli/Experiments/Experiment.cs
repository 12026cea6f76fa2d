using System.Globalization;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Evaluation;
using Readout.Training;

namespace Readout.Cli.Experiments;

/// <summary>Trains a classifier and measures it on every held-out part.</summary>
internal static class Experiment
{
    private const int CurvePoints = 5;
    private static readonly int[] CurveSeeds = [1, 2, 3];

    /// <summary>Runs the experiment.</summary>
    /// <returns>The model and the finished report.</returns>
    public static (TopicModel Model, ExperimentReport Report) Run(Terminal terminal, ExperimentData data, TrainingRequest request)
    {
        var training = data.Training;
        var unlabeled = UnlabeledChoice.Read(terminal, request, training, data.Scored);
        var model = TopicTrainer.Train(training, request.Options, new ProgressLine(terminal, "cross-validation").Report, request.Encoders, unlabeled);
        if (model.Chosen.Parameters.Features.Tuned)
        {
            terminal.Say("the encoder is tuned again for each training of the learning curve, and for each statement of the article that is "
                + "left out: about 12 s each on two cores");
        }

        var evaluation = new EvaluationOptions { Seed = request.Options.Seed };
        var heldOut = data.Statements.Of(Split.HeldOut);
        var curve = new ProgressLine(terminal, "learning curve");
        return (model, new()
        {
            Codebook = training.Codebook ?? WithoutDefinitions(model),
            Facts = Facts(data, model),
            Search = [.. model.Candidates.Select(c => new SearchResult(
                CandidateTable.Describe(c.Parameters), c.MacroF1, c.StandardDeviation, c.LogLoss, c == model.Candidates[0]))],
            HeldOut = EvaluationRunner.Run(model.Classifier, heldOut, evaluation, model.Baselines),
            ArticleHeldOut = data.Article is { } article && article.Of(Split.HeldOut).Statements.Count > 0
                ? EvaluationRunner.Run(model.Classifier, article.Of(Split.HeldOut), evaluation, model.Baselines)
                : null,
            ArticleLeaveOneOut = data.Article is { } whole
                ? LeaveOneOut.Run(corpus => TopicTrainer.Retrain(corpus, model), data.Statements.Of(Split.Train), whole, evaluation, model.Baselines)
                : null,
            LearningCurve = LearningCurve.Run(
                (part, seed) => TopicTrainer.Retrain(part, model, seed), training, heldOut, Sizes(training.Statements.Count), CurveSeeds, (done, total) => curve.Report(done, total)),
            Limits = ModelCard.Limits,
        });
    }

    /// <summary>Sizes of the learning curve: each about twice the one before, the last all there is.</summary>
    private static int[] Sizes(int all) => [.. Enumerable.Range(0, CurvePoints).Select(i => Math.Max(2, all >> (CurvePoints - 1 - i)))];

    private static Codebook WithoutDefinitions(TopicModel model) => new(
        "topics of the data", "–", [.. model.Classifier.Topics.Select(t => new TopicDefinition(t, t.Id, "", [], [], [], []))], []);

    private static (string Label, string Value)[] Facts(ExperimentData data, TopicModel model)
    {
        string Size(Corpus corpus) => string.Create(CultureInfo.InvariantCulture, $"{corpus.Statements.Count} statements of {corpus.Documents} documents");
        return
        [
            ("Training statements", Size(data.Training)),
            ("Held-out statements", Size(data.Statements.Of(Split.HeldOut))),
            ("Topics", model.Classifier.Topics.Count.ToString(CultureInfo.InvariantCulture)),
            ("Seed", model.Options.Seed.ToString(CultureInfo.InvariantCulture)),
            ("Hyper-parameters", CandidateTable.Describe(model.Chosen.Parameters)),
            ("Candidates compared on", data.Training.Statements.Count <= model.Options.SearchStatements
                ? "all training statements"
                : $"about {model.Options.SearchStatements.ToString(CultureInfo.InvariantCulture)} of them, in whole documents"),
            ("Chosen one, on all of them", string.Create(
                CultureInfo.InvariantCulture, $"macro-F1 {NumberText.Of(model.Chosen.MacroF1)} ± {NumberText.Of(model.Chosen.StandardDeviation)} over folds, log-loss {NumberText.Of(model.Chosen.LogLoss)}")),
            .. model.Unlabeled is null ? [] : ((string, string)[])[("Unlabelled statements", CandidateTable.DescribeUnlabeled(model))],
            ("Features", CandidateTable.DescribeFeatures(model.Classifier)),
            ("Temperature", model.Classifier.CalibrationTemperature.ToString(CultureInfo.InvariantCulture)),
            ("Training corpus fingerprint", model.CorpusFingerprint),
            ("Codebook fingerprint", model.Codebook?.Fingerprint() ?? "–"),
            ("Model fingerprint", ModelFolder.FingerprintOf(model)),
        ];
    }
}
