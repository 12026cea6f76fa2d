using CsvHelper;
using Readout.Text;

namespace Readout.Cli.Output;

/// <summary>Writes attributed statements: one row a statement, in order, as JSONL, JSON or CSV.</summary>
internal static class StatementWriter
{
    private static readonly string[] Columns =
        ["id", "document", "start", "end", "speaker", "speaker_id", "addressee", "verb", "verb_kind", "directness", "mention", "rule", "confidence", "flags", "text"];

    public static void WriteCsv(TextWriter output, IEnumerable<AttributedStatement> statements)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. Columns]);
        foreach (var statement in statements)
            csv.WriteRecord([.. Columns.Select(column => RowJson.Text(Value(statement, column)))]);
    }

    public static void WriteJson(TextWriter output, IEnumerable<AttributedStatement> statements, bool lines) =>
        RowJson.Write(output, "readout.statements", "statements", statements.Select(s => Columns.Select(c => (c, Value(s, c)))), lines);

    private static object? Value(AttributedStatement s, string column) => column switch
    {
        "id" => s.Id,
        "document" => s.Document,
        "start" => s.Start,
        "end" => s.End,
        "speaker" => s.Speaker,
        "speaker_id" => s.SpeakerId,
        "addressee" => s.Addressee,
        "verb" => s.Verb,
        "verb_kind" => s.Verb.Length > 0 ? Kebab(s.VerbKind) : "",
        "directness" => Kebab(s.Directness),
        "mention" => Kebab(s.Mention),
        "rule" => s.Rule,
        "confidence" => Math.Round((decimal)s.Confidence, 2),
        "flags" => s.Flags == OddCharacters.None ? "" : Kebab(s.Flags),
        _ => s.Text,
    };

    private static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 && value.ToString()[i - 1] != ' ' ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
