using System.Text.Json;
using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>The members of one evaluation, written into an object that is open.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, EvaluationReport report, Codebook? codebook)
    {
        WriteHeadline(json, report);
        WriteInterval(json, report);
        WriteTopics(json, report, codebook);
        WriteConfusion(json, report.Confusion);
        json.WriteObjects("calibration", report.Calibration, bin =>
        {
            json.WriteRounded("from", bin.From);
            json.WriteRounded("to", bin.To);
            json.WriteNumber("count", bin.Count);
            json.WriteRounded("confidence", bin.Confidence);
            json.WriteRounded("accuracy", bin.Accuracy);
        });
        json.WriteObjects("unknownGold", report.UnknownGold, gold =>
        {
            json.WriteString("id", gold.Statement.Id);
            json.WriteString("document", gold.Statement.Document);
            json.WriteString("topic", gold.Topic.Id);
        });
        json.WriteObjects("baselines", report.Baselines, baseline =>
        {
            json.WriteEstimate("macroF1Gain", baseline.MacroF1Gain);
            json.WriteBoolean("beaten", baseline.IsBeaten);
            WriteHeadline(json, baseline.Report);
            WriteTopics(json, baseline.Report, codebook);
        });
    }

    private static void WriteHeadline(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteString("classifier", report.Classifier);
        json.WriteNumber("statements", report.Statements.Count);
        json.WriteNumber("documents", report.Documents);
        foreach (var metric in report.Metrics)
            json.WriteEstimate(metric.Name, metric.Estimate);
    }

    private static void WriteInterval(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("interval");
        json.WriteString("method", "percentile bootstrap");
        json.WriteString("unit", report.Documents > 1 ? "document" : "statement");
        json.WriteRounded("level", report.Options.Level);
        json.WriteNumber("samples", report.Options.BootstrapSamples);
        json.WriteNumber("seed", report.Options.Seed);
        json.WriteEndObject();
    }

    private static void WriteTopics(Utf8JsonWriter json, EvaluationReport report, Codebook? codebook) =>
        json.WriteObjects("topics", report.Topics, score =>
        {
            json.WriteString("topic", score.Topic.Id);
            if (codebook is not null)
                json.WriteString("name", codebook.NameOf(score.Topic));
            json.WriteNumber("support", score.Support);
            json.WriteNumber("predicted", score.Predicted);
            json.WriteRounded("precision", score.Precision);
            json.WriteRounded("recall", score.Recall);
            json.WriteEstimate("f1", score.F1);
        });

    /// <summary>Rows are gold topics, columns predicted ones; statements of unknown gold stand apart, by predicted topic.</summary>
    private static void WriteConfusion(Utf8JsonWriter json, ConfusionMatrix confusion)
    {
        int[] columns = [.. Enumerable.Range(0, confusion.Topics.Count)];
        json.WriteStartObject("confusion");
        json.WriteStartArray("topics");
        foreach (var topic in confusion.Topics)
            json.WriteStringValue(topic.Id);
        json.WriteEndArray();
        json.WriteStartArray("counts");
        foreach (var gold in columns)
            json.WriteRowValue(columns.Select(predicted => (double)confusion[gold, predicted]));
        json.WriteEndArray();
        json.WriteRow("unknownGold", confusion.UnknownGold.Select(count => (double)count));
        json.WriteEndObject();
    }
}
