using System.Text.Json;
using Readout.Training;

namespace Readout.Cli.Output;

/// <summary>An explanation as a JSON document, with every contribution.</summary>
internal static class ExplanationJson
{
    public static string Render(Explanation explanation, TopicModel model) => RowJson.Render(json => Write(json, explanation, model), indented: true);

    private static void Write(Utf8JsonWriter json, Explanation e, TopicModel model)
    {
        json.WriteStartObject();
        json.WriteString("schema", "readout.explanation");
        json.WriteNumber("version", 1);
        json.WriteString("id", e.Statement.Id);
        json.WriteString("text", e.Statement.Text);
        json.WriteString("topic", e.Topic.Id);
        Number(json, "probability", e.Prediction.Confidence);
        json.WriteString("runnerUp", e.RunnerUp.Id);
        Number(json, "runnerUpProbability", e.Prediction.Ranked[1].Probability);
        json.WriteBoolean("abstain", e.Prediction.Abstains(model.AbstainBelow));
        json.WriteBoolean("outOfDomain", e.Prediction.OutOfDomain);
        json.WriteBoolean("linear", e.Bias is not null);
        Number(json, "scoreDifference", e.ScoreDifference);
        Array(json, "contributions", [.. e.Bias is null ? [] : (Contribution[])[e.Bias], .. e.DenseBlocks, .. e.Ngrams], c =>
        {
            json.WriteString("block", c.Block);
            json.WriteString("term", c.Term);
            Number(json, "toTopic", c.ToTopic);
            Number(json, "toRunnerUp", c.ToRunnerUp);
            Number(json, "difference", c.Difference);
        });
        Array(json, "words", e.Words, w =>
        {
            json.WriteString("word", w.Word);
            Number(json, "probability", w.Probability);
            Number(json, "byEncoder", w.ByEncoder);
        });
        Array(json, "nearest", e.Nearest, n =>
        {
            json.WriteString("id", n.Statement.Statement.Id);
            json.WriteString("topic", n.Statement.Topic.Id);
            json.WriteString("text", n.Statement.Statement.Text);
            Number(json, "similarity", n.Similarity);
        });
        Array(json, "flips", e.Flip is null ? [] : (TopicFlip[])[e.Flip], flip =>
        {
            json.WriteStartArray("deleted");
            foreach (var word in flip.Deleted)
                json.WriteStringValue(word);
            json.WriteEndArray();
            json.WriteString("text", flip.Remainder);
            json.WriteString("topic", flip.Prediction.Topic.Id);
            Number(json, "probability", flip.Prediction.Confidence);
        });
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsNaN(value))
            json.WriteNull(name);
        else
            json.WriteNumber(name, Rounded(value));
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 6);
}
