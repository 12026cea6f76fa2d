using Readout.Cli.Output;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Evaluation.Reports;
using Readout.Training;

namespace Readout.Cli.Experiments;

/// <summary>Writes what an experiment leaves behind: report, figures, metrics, predictions, and the model with its own copies of them.</summary>
internal static class ExperimentFiles
{
    /// <summary>The file by which a folder is known as an experiment's.</summary>
    public const string Mark = "metrics.json";

    public static void Write(string folder, TopicModel model, ExperimentData data, ExperimentReport report)
    {
        var figures = Figures.Write(report, Path.Combine(folder, "figures"));
        JsonReport.Write(report, Path.Combine(folder, Mark));
        PredictionsFile.Write(report.HeldOut, Path.Combine(folder, "predictions.csv"));
        AtomicFile.WriteText(Path.Combine(folder, "report.md"), MarkdownReport.Render(report, figures));
        AtomicFile.WriteText(Path.Combine(folder, "report.html"), HtmlReport.Render(report, figures));
        ArticleSummary.Of(data, model)?.Draw(Path.Combine(folder, "figures"));
        if (data.Unlabeled.Count > 0)
            WriteArticle(Path.Combine(folder, "article.csv"), model, data.Unlabeled);
        ModelFolder.Save(model, Path.Combine(folder, "model"), modelFolder =>
        {
            ModelCard.Write(modelFolder, model, data.Training);
            JsonReport.Write(report, Path.Combine(modelFolder, Mark));
            Figures.Write(report, Path.Combine(modelFolder, "figures"));
        });
    }

    private static void WriteArticle(string path, TopicModel model, IReadOnlyList<Statement> statements)
    {
        using var text = new StringWriter();
        PredictionWriter.WriteCsv(text, model.Classifier.Topics, statements.Zip(model.Classifier.Classify([.. statements])), model.AbstainBelow);
        AtomicFile.WriteText(path, text.ToString());
    }
}
