using System.Text.Json;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;
using Readout.Text;

namespace Readout.Cli.Summaries;

/// <summary>Reads documents with the summaries that humans wrote: JSONL with id, text, summary and, if there is one, title.</summary>
internal static class SummaryItemFile
{
    /// <summary>Reads the items, in file order; each text is split into sentences as articles are.</summary>
    public static IReadOnlyList<SummaryItem> Read(string path)
    {
        if (!File.Exists(path))
            throw new BadDataException(path, null, "there is no such file");
        var items = new List<SummaryItem>();
        foreach (var (i, line) in File.ReadLines(path).Index())
        {
            if (!string.IsNullOrWhiteSpace(line))
                items.Add(Item(line, path, i + 1));
        }

        return items.Count > 0 ? items : throw new BadDataException(path, null, "it holds no document; each line is {\"id\", \"text\", \"summary\"}");
    }

    /// <summary>The items with the topics that a model predicts; as they are without a model.</summary>
    public static IReadOnlyList<SummaryItem> WithTopics(Terminal terminal, IReadOnlyList<SummaryItem> items, string? model)
    {
        if (model is null)
            return items;
        var trained = DefaultModel.Load(terminal, model);
        return [.. items.Select(item => item with { Document = item.Document.WithTopics(trained.Classifier) })];
    }

    private static SummaryItem Item(string line, string path, long number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = Field(json.RootElement, "id") ?? $"{number}";
            var text = Field(json.RootElement, "text") ?? throw Missing(path, number, "text");
            var summary = Field(json.RootElement, "summary") ?? throw Missing(path, number, "summary");
            var title = Field(json.RootElement, "title") ?? "";
            return new(id, ArticleDocument.Of(new Article(id, text) { Title = title }), summary);
        }
        catch (JsonException problem)
        {
            throw new BadDataException(path, number, $"the line is not JSON ({problem.Message.Split('.')[0]}); write one object a line");
        }
    }

    private static BadDataException Missing(string path, long number, string field) =>
        new(path, number, $"the line has no field '{field}' with a string; each line is {{\"id\", \"text\", \"summary\"}}");

    private static string? Field(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
