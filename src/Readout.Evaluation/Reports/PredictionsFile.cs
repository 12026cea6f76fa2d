using System.Globalization;
using CsvHelper;
using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>Every statement with its gold and predicted topic, as CSV (RFC 4180): one row a statement, in corpus order.</summary>
public static class PredictionsFile
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    private static readonly string[] Columns =
        ["id", "document", "house", "speaker", "text", "topic", "predicted", "correct", "probability"];

    /// <summary>Writes the file, whole or not at all.</summary>
    public static void Write(EvaluationReport report, string path) => AtomicFile.WriteText(path, Render(report));

    /// <summary>The text: the statement, its gold <c>topic</c>, the prediction, then <c>p_…</c> with the probability of each topic.</summary>
    public static string Render(EvaluationReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Format, leaveOpen: true))
        {
            csv.WriteRecord([.. Columns, .. report.Topics.Select(t => $"p_{t.Topic}")]);
            foreach (var statement in report.Statements)
            {
                var probabilities = report.Topics.Select(t => Probability(statement.Prediction.ProbabilityOf(t.Topic)));
                csv.WriteRecord([.. Fields(statement), .. probabilities]);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Fields(EvaluatedStatement evaluated)
    {
        var (gold, prediction) = evaluated;
        var statement = gold.Statement;
        return
        [
            statement.Id, statement.Document, statement.House, statement.Speaker, statement.Text, gold.Topic.Id,
            prediction.Topic.Id, evaluated.IsCorrect ? "true" : "false", Probability(prediction.Confidence),
        ];
    }

    private static string Probability(double value) => value.ToString("F6", CultureInfo.InvariantCulture);
}
