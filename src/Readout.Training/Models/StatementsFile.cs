using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Core;

namespace Readout.Training.Models;

/// <summary>The training statements with their gold topics as JSON lines, which Readout reads as a corpus too.</summary>
internal static class StatementsFile
{
    private static readonly JsonSerializerOptions Line = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Row(string Id, string Document, string Topic, string Text);

    public static byte[] Render(IReadOnlyList<LabeledStatement> statements) => Encoding.UTF8.GetBytes(string.Concat(statements.Select(s =>
        JsonSerializer.Serialize(new Row(s.Statement.Id, s.Statement.Document, s.Topic.Id, s.Statement.Text), Line) + "\n")));

    public static IReadOnlyList<LabeledStatement> Parse(byte[] content) =>
        [.. Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<Row>(line, Line)!)
            .Select(row => new LabeledStatement(new(row.Id, row.Text) { Document = row.Document }, new(row.Topic)))];
}
