using System.Globalization;
using Readout.Cli.Shell;
using Readout.Training;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>The cross-validated hyper-parameters as a table, or a single one as two lines.</summary>
internal static class CandidateTable
{
    public static void Print(Terminal terminal, TopicModel model)
    {
        if (model.Candidates is [var only])
        {
            terminal.Out.WriteLine($"trained      {Describe(only.Parameters)}");
            terminal.Out.WriteLine($"out of fold  macro-F1 {NumberText.Of(only.MacroF1)}, log-loss {NumberText.Of(only.LogLoss)}");
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("cross-validated over documents", "macro-F1", "± folds", "log-loss");
        foreach (var candidate in model.Candidates)
        {
            table.AddRow(
                Markup.Escape(Describe(candidate.Parameters) + (candidate == model.Candidates[0] ? "  ← chosen" : "")),
                NumberText.Of(candidate.MacroF1),
                NumberText.Of(candidate.StandardDeviation),
                NumberText.Of(candidate.LogLoss));
        }

        terminal.Tables().Write(table);
    }

    /// <summary>Hyper-parameters in words.</summary>
    public static string Describe(HyperParameters parameters) => string.Create(
        CultureInfo.InvariantCulture,
        $"{parameters.Trainer.ToString().ToLowerInvariant()}, {parameters.Features}{Unlabeled(parameters)}, L2 {parameters.L2}, {parameters.Iterations} iterations");

    /// <summary>What became of the unlabelled statements of a run, in words.</summary>
    public static string DescribeUnlabeled(TopicModel model)
    {
        var outcome = model.Chosen.Parameters.Unlabeled > 0
            ? "learnt from as far as their topics were clear"
            : "not learnt from: cross-validation found that no better";
        return string.Create(CultureInfo.InvariantCulture, $"{model.Unlabeled!.Statements} ({model.Unlabeled.Fingerprint[..12]}), {outcome}");
    }

    /// <summary>How many features a classifier has, in words.</summary>
    public static string DescribeFeatures(TopicClassifier classifier) => string.Create(
        CultureInfo.InvariantCulture,
        $"{classifier.NgramCount} n-grams{(classifier.EmbeddingCount > 0 ? $", {classifier.EmbeddingCount} numbers of encoders" : "")}");

    private static string Unlabeled(HyperParameters parameters) =>
        parameters.Unlabeled == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" + {parameters.Unlabeled} unlabelled");
}
