using System.Text.Json.Nodes;
using Readout.Notebooks;
using Readout.Notebooks.Files;

namespace Readout.Tests.Notebooks;

/// <summary>Small notebooks for tests.</summary>
internal static class NotebookText
{
    /// <summary>A notebook in memory whose code cells have these sources.</summary>
    public static Notebook Of(params string[] cells) => new(NotebookReader.Read("test.ipynb", Json(cells)));

    /// <summary>The same as the text of a file.</summary>
    public static string Json(params string[] cells) => NotebookJson.Write(new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select((source, i) => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = $"c{i}",
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = MultilineText.ToJson(source),
        })]),
        ["metadata"] = new JsonObject(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    });
}
