using System.Text.Json;
using Readout.Core;

namespace Readout.Cli.Output;

/// <summary>Predictions as JSON: probabilities with six decimals, those of the topics that are listed under their ids.</summary>
internal static class PredictionJson
{
    public static void WriteLines(
        TextWriter output, IReadOnlyList<Topic> topics, IEnumerable<(Statement Statement, TopicPrediction Prediction)> rows, double abstainBelow)
    {
        foreach (var (statement, prediction) in rows)
            output.WriteLine(RowJson.Render(json => WriteRow(json, topics, statement, prediction, abstainBelow), indented: false));
    }

    public static void WriteDocument(
        TextWriter output, IReadOnlyList<Topic> topics, IEnumerable<(Statement Statement, TopicPrediction Prediction)> rows, double abstainBelow) =>
        output.WriteLine(RowJson.Render(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", "readout.predictions");
                json.WriteNumber("version", 1);
                json.WriteStartArray("statements");
                foreach (var (statement, prediction) in rows)
                    WriteRow(json, topics, statement, prediction, abstainBelow);
                json.WriteEndArray();
                json.WriteEndObject();
            },
            indented: true));

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<Topic> topics, Statement statement, TopicPrediction prediction, double abstainBelow)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        WriteIfThere(json, "document", statement.Document);
        if (statement is { Start: { } start, End: { } end })
        {
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
        }

        WriteIfThere(json, "speaker", statement.Speaker);
        json.WriteString("text", statement.Text);
        json.WriteString("topic", prediction.Topic.Id);
        json.WriteNumber("probability", Rounded(prediction.Confidence));
        json.WriteBoolean("abstain", prediction.Abstains(abstainBelow));
        json.WriteBoolean("outOfDomain", prediction.OutOfDomain);
        if (topics.Count > 0)
        {
            json.WriteStartObject("probabilities");
            foreach (var topic in topics)
                json.WriteNumber(topic.Id, Rounded(prediction.ProbabilityOf(topic)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
            json.WriteString(name, value);
    }

    private static decimal Rounded(double probability) => Math.Round((decimal)probability, 6);
}
