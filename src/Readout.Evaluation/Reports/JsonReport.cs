using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Core;

namespace Readout.Evaluation.Reports;

/// <summary>A finished report as JSON, schema <c>readout.metrics</c>: <c>accuracy</c>, <c>macroF1</c> … stand at the top level.</summary>
/// <remarks>
/// Numbers are rounded to six decimals and what is undefined is null. Members have a fixed order: equal reports give equal bytes.
/// </remarks>
public static class JsonReport
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is read as JSON, never as part of a page: quotes and letters of any script may stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report of an experiment, whole or not at all.</summary>
    public static void Write(ExperimentReport report, string path) => AtomicFile.WriteText(path, Render(report));

    /// <summary>Writes the report of one evaluation, whole or not at all.</summary>
    public static void Write(EvaluationReport report, string path) => AtomicFile.WriteText(path, Render(report));

    /// <summary>The report of one evaluation.</summary>
    public static string Render(EvaluationReport report) => Render(json => EvaluationJson.Write(json, report, codebook: null));

    /// <summary>The report of an experiment: held-out documents at the top level, then the article, and how the model was chosen.</summary>
    public static string Render(ExperimentReport report) => Render(json =>
    {
        EvaluationJson.Write(json, report.HeldOut, report.Codebook);
        WriteNested(json, "article", report.ArticleHeldOut, report.Codebook);
        WriteNested(json, "articleLeaveOneOut", report.ArticleLeaveOneOut, report.Codebook);
        json.WriteObjects("search", report.Search, result =>
        {
            json.WriteString("name", result.Name);
            json.WriteRounded("macroF1", result.MacroF1);
            json.WriteRounded("standardDeviation", result.StandardDeviation);
            json.WriteRounded("logLoss", result.LogLoss);
            json.WriteBoolean("chosen", result.IsChosen);
        });
        json.WriteObjects("learningCurve", report.LearningCurve, point =>
        {
            json.WriteNumber("statements", point.Statements);
            json.WriteRounded("mean", point.Mean);
            json.WriteRounded("standardDeviation", point.StandardDeviation);
            json.WriteRow("macroF1", point.MacroF1);
        });
        json.WriteObjects("facts", report.Facts, fact =>
        {
            json.WriteString("label", fact.Label);
            json.WriteString("value", fact.Value);
        });
        json.WriteStartArray("limits");
        foreach (var limit in report.Limits)
            json.WriteStringValue(limit);
        json.WriteEndArray();
    });

    private static void WriteNested(Utf8JsonWriter json, string name, EvaluationReport? report, Codebook codebook)
    {
        if (report is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        EvaluationJson.Write(json, report, codebook);
        json.WriteEndObject();
    }

    private static string Render(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            json.WriteString("schema", "readout.metrics");
            json.WriteNumber("version", 1);
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
