using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Core;

namespace Readout.Notebooks.Files;

/// <summary>Reads a notebook file and refuses what is none.</summary>
internal static class NotebookReader
{
    private static readonly string[] CellTypes = ["code", "markdown", "raw"];

    /// <summary>The JSON of a notebook whose every cell has a type, a source and, from format 4.5 on, an id.</summary>
    public static JsonObject Read(string path, string text)
    {
        var json = Parse(path, text);
        if (Number(json["nbformat"]) is not { } format)
            throw new BadDataException(path, null, "it has no nbformat, so it is not a notebook");
        if (format != 4)
            throw new BadDataException(path, null, $"format {format} is not read; save it as format 4 (jupyter nbconvert --to notebook)");
        if (json["cells"] is not JsonArray cells)
            throw new BadDataException(path, null, "it has no list of cells, so it is not a notebook");
        CheckLanguage(path, json["metadata"]);
        foreach (var (i, cell) in cells.Index())
            Check(path, i + 1, cell);
        if (Number(json["nbformat_minor"]) >= 5)
            NameCells(cells);
        return json;
    }

    private static JsonObject Parse(string path, string text)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            return JsonNode.Parse(text, documentOptions: options) as JsonObject
                ?? throw new BadDataException(path, null, "it is JSON, but not a notebook");
        }
        catch (JsonException broken)
        {
            throw new BadDataException(path, broken.LineNumber + 1, "it is not JSON, as a notebook must be: " + broken.Message.Split(" LineNumber:")[0]);
        }
    }

    private static void CheckLanguage(string path, JsonNode? metadata)
    {
        var language = Text((metadata as JsonObject)?["kernelspec"], "language") ?? Text((metadata as JsonObject)?["language_info"], "name");
        if (language is not null && !NotebookLanguage.IsCSharp(language))
            throw new BadDataException(path, null, $"its language is {language}; readout runs notebooks in {NotebookLanguage.Name}");
    }

    private static void Check(string path, int number, JsonNode? cell)
    {
        if (Text(cell, "cell_type") is not { } type || !CellTypes.Contains(type))
            throw new BadDataException(path, null, $"cell {number} of the file has no cell_type of {string.Join(", ", CellTypes)}");
        if (MultilineText.Read(cell!["source"]) is null)
            throw new BadDataException(path, null, $"cell {number} of the file has no source, which is a text or a list of texts");
        if (cell["execution_count"] is { } count && Number(count) is null)
            throw new BadDataException(path, null, $"cell {number} of the file has an execution_count that is not a whole number");
    }

    /// <summary>Format 4.5 wants an id a cell; one that is missing is the cell's place, the same at each run.</summary>
    private static void NameCells(JsonArray cells)
    {
        var taken = cells.Select(cell => Text(cell, "id")).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, cell) in cells.Index().Where(c => Text(c.Item, "id") is null))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"cell-{i + 1}");
            while (!taken.Add(id))
                id += "-1";
            cell!["id"] = id;
        }
    }

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int number) ? number : null;

    private static string? Text(JsonNode? node, string name) =>
        node is JsonObject members && members[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
