using System.Globalization;
using CsvHelper;
using Readout.Cli.Shell;
using Readout.Core;

namespace Readout.Cli.Output;

/// <summary>Writes statements with their predicted topics, in order.</summary>
internal static class PredictionWriter
{
    /// <summary>Writes them in a format.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="format">The format.</param>
    /// <param name="topics">The topics whose probabilities are listed; may be none.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="predictions">One a statement.</param>
    /// <param name="abstainBelow">The confidence below which answers are marked.</param>
    public static void Write(
        Terminal terminal, OutputFormat format, IReadOnlyList<Topic> topics, IReadOnlyList<Statement> statements, IReadOnlyList<TopicPrediction> predictions, double abstainBelow)
    {
        var rows = statements.Zip(predictions);
        switch (format)
        {
            case OutputFormat.Csv:
                WriteCsv(terminal.Out, topics, rows, abstainBelow);
                break;
            case OutputFormat.Json:
                PredictionJson.WriteDocument(terminal.Out, topics, rows, abstainBelow);
                break;
            case OutputFormat.JsonLines:
                PredictionJson.WriteLines(terminal.Out, topics, rows, abstainBelow);
                break;
            default:
                WritePretty(terminal.Out, topics, rows, abstainBelow);
                break;
        }
    }

    private static void WritePretty(
        TextWriter output, IReadOnlyList<Topic> topics, IEnumerable<(Statement Statement, TopicPrediction Prediction)> rows, double abstainBelow)
    {
        var width = rows.Select(r => r.Prediction.Topic.Id.Length).DefaultIfEmpty().Max();
        foreach (var (statement, prediction) in rows)
        {
            var second = topics.Count > 1 && prediction.Ranked[1].Probability >= 0.2 ? $"  (or {prediction.Ranked[1].Topic})" : "";
            var unsure = prediction.OutOfDomain ? "  (unsure: out of domain)" : prediction.Abstains(abstainBelow) ? "  (unsure)" : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{prediction.Topic.Id.PadRight(width)}  {prediction.Confidence:F2}  {statement.Text.ReplaceLineEndings(" ")}{second}{unsure}"));
        }
    }

    /// <summary>Writes a table with one probability column for each topic that is listed.</summary>
    public static void WriteCsv(
        TextWriter output, IReadOnlyList<Topic> topics, IEnumerable<(Statement Statement, TopicPrediction Prediction)> rows, double abstainBelow)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(["id", "document", "speaker", "text", "topic", "probability", "abstain", "out_of_domain", .. topics.Select(t => $"p_{t}")]);
        foreach (var (statement, prediction) in rows)
        {
            csv.WriteRecord(
            [
                statement.Id, statement.Document, statement.Speaker, statement.Text, prediction.Topic.Id, Probability(prediction.Confidence),
                Flag(prediction.Abstains(abstainBelow)), Flag(prediction.OutOfDomain),
                .. topics.Select(t => Probability(prediction.ProbabilityOf(t))),
            ]);
        }
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Probability(double value) => value.ToString("F6", CultureInfo.InvariantCulture);
}
