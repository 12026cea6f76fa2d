using System.Text.Json.Nodes;
using Readout.Notebooks.Display;

namespace Readout.Notebooks.Files;

/// <summary>Outputs as a notebook file keeps them.</summary>
internal static class OutputJson
{
    /// <summary>The outputs of a cell; what one stream wrote in a row is one output.</summary>
    public static JsonArray Of(IReadOnlyList<CellOutput> outputs, int executionCount)
    {
        var json = new JsonArray();
        for (var i = 0; i < outputs.Count;)
        {
            if (outputs[i] is not StreamOutput first)
            {
                json.Add(Of(outputs[i++], executionCount));
                continue;
            }

            var end = i;
            while (end < outputs.Count && outputs[end] is StreamOutput next && next.Stream == first.Stream)
                end++;
            var text = string.Concat(outputs.Take(end).Skip(i).Cast<StreamOutput>().Select(o => o.Text));
            json.Add(new JsonObject { ["name"] = first.Stream, ["output_type"] = "stream", ["text"] = MultilineText.ToJson(text) });
            i = end;
        }

        return json;
    }

    /// <summary>The forms of an output.</summary>
    /// <param name="bundle">The output.</param>
    /// <param name="inLines">Whether text is a list of lines, as in files, or one string, as in messages.</param>
    public static JsonObject Data(MimeBundle bundle, bool inLines)
    {
        var data = new JsonObject();
        foreach (var (mime, content) in bundle.Parts)
            data[mime] = inLines && mime.StartsWith("text/", StringComparison.Ordinal) ? MultilineText.ToJson(content) : content;
        return data;
    }

    /// <summary>What is known of an output beside its forms: how to describe a picture.</summary>
    public static JsonObject Metadata(MimeBundle bundle) =>
        bundle.AltText.Length == 0 ? [] : new() { [MimeBundle.PngImage] = new JsonObject { ["alt"] = bundle.AltText } };

    private static JsonObject Of(CellOutput output, int executionCount) => output switch
    {
        DisplayOutput { Bundle: var shown } =>
            new() { ["data"] = Data(shown, inLines: true), ["metadata"] = Metadata(shown), ["output_type"] = "display_data" },
        ResultOutput { Bundle: var result } => new()
        {
            ["data"] = Data(result, inLines: true),
            ["execution_count"] = executionCount,
            ["metadata"] = Metadata(result),
            ["output_type"] = "execute_result",
        },
        ErrorOutput { Failure: var failure } => new()
        {
            ["ename"] = failure.Name,
            ["evalue"] = failure.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. failure.Trace.Select(line => (JsonNode)line)]),
        },
        _ => throw new ArgumentException($"no JSON for {output.GetType().Name}", nameof(output)),
    };
}
