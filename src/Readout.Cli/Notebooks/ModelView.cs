using Readout.Cli.Output;
using Readout.Notebooks;
using Readout.Training;

namespace Readout.Cli.Notebooks;

/// <summary>A model as a notebook shows it: what was tried in cross-validation, and what was chosen.</summary>
internal static class ModelView
{
    public static MimeBundle Render(TopicModel model) => MimeBundle.Stack(Of(model.Candidates).ToBundle(), Chosen(model).ToBundle());

    public static DisplayTable Of(IEnumerable<Candidate> candidates) => new(
        ["cross-validated over documents", "macro-F1", "± folds", "log-loss"],
        [
            .. candidates.Select(c => (object?[])
                [CandidateTable.Describe(c.Parameters), NumberText.Of(c.MacroF1), NumberText.Of(c.StandardDeviation), NumberText.Of(c.LogLoss)]),
        ]);

    private static DisplayTable Chosen(TopicModel model) => new(
        ["the first one, on all training statements", ""],
        [
            ["macro-F1, out of fold", NumberText.Of(model.Chosen.MacroF1)],
            ["± folds", NumberText.Of(model.Chosen.StandardDeviation)],
            ["features", CandidateTable.DescribeFeatures(model.Classifier)],
            ["temperature", NumberText.Of(model.Chosen.Temperature)],
        ]);
}
