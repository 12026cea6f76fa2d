using CsvHelper;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;

namespace Readout.Cli.Summaries;

/// <summary>Summaries, grids and scores as rows: JSONL, JSON or CSV.</summary>
internal static class SummaryRows
{
    private static readonly string[] Place = ["id", "document", "start", "end", "speaker", "topic"];

    public static void Write(TextWriter output, OutputFormat format, IEnumerable<Summary> summaries) => Write(
        output, format, "readout.summary", [.. Place, "score", "shown", "text"],
        summaries.SelectMany(s => s.Lines).Select(line => (Func<string, object?>)(column => column switch
        {
            "score" => Rounded(line.Score),
            "shown" => line.Shown,
            _ => Of(line.Sentence, column),
        })));

    public static void Write(TextWriter output, OutputFormat format, IEnumerable<SentenceScore> scores) => Write(
        output, format, "readout.scores", [.. Place, "rank", "score", "position", "centrality", "title", "topic_weight", "form", "text"],
        scores.Select(score => (Func<string, object?>)(column => column switch
        {
            "rank" => score.Rank,
            "score" => Rounded(score.Score),
            "position" => Rounded(score.Position),
            "centrality" => Rounded(score.Centrality),
            "title" => Rounded(score.Title),
            "topic_weight" => Rounded(score.Topic),
            "form" => Rounded(score.Form),
            _ => Of(score.Sentence, column),
        })));

    public static void Write(TextWriter output, OutputFormat format, IEnumerable<GridCell> cells) => Write(
        output, format, "readout.grid", ["document", "speaker", "topic", "statements", "words", "strongest_id", "strongest"],
        cells.Select(cell => (Func<string, object?>)(column => column switch
        {
            "statements" => cell.Sentences,
            "words" => cell.Words,
            "strongest_id" => cell.Strongest.Sentence.Statement.Id,
            "strongest" => cell.Strongest.Sentence.Text,
            _ => Of(cell.Strongest.Sentence, column),
        })));

    private static void Write(TextWriter output, OutputFormat format, string schema, string[] columns, IEnumerable<Func<string, object?>> rows)
    {
        if (format != OutputFormat.Csv)
        {
            RowJson.Write(output, schema, "rows", rows.Select(row => columns.Select(c => (c, row(c)))), format == OutputFormat.JsonLines);
            return;
        }

        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. columns]);
        foreach (var row in rows)
            csv.WriteRecord([.. columns.Select(c => RowJson.Text(row(c)))]);
    }

    private static object? Of(SummarySentence sentence, string column) => column switch
    {
        "id" => sentence.Statement.Id,
        "document" => sentence.Statement.Document,
        "start" => sentence.Statement.Start,
        "end" => sentence.Statement.End,
        "speaker" => sentence.Speaker,
        "topic" => sentence.Topic?.Id,
        _ => sentence.Text,
    };

    private static decimal? Rounded(double value) => double.IsNaN(value) ? null : Math.Round((decimal)value, 4);
}
