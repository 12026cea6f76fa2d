using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Summarization;
using Spectre.Console;

namespace Readout.Cli.Summaries;

/// <summary>Summaries, grids and scores for people.</summary>
internal static class SummaryPrinter
{
    public static void Print(Terminal terminal, Summary summary, bool shares)
    {
        Heading(terminal, summary.Document);
        foreach (var line in summary.Lines)
            terminal.Out.WriteLine($"  {Who(line.Sentence)}: {line.Shown.ReplaceLineEndings(" ")}{Where(line.Sentence)}");
        if (!shares)
            return;
        foreach (var share in SpeakerShare.Of(summary))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Name(share.Speaker)}: {Percent(share.Share)} of the text's words, {Percent(share.SummaryShare)} of the summary's"));
        }
    }

    public static void PrintBest(Terminal terminal, SummaryDocument document, IReadOnlyList<BestStatements> groups)
    {
        Heading(terminal, document);
        foreach (var group in groups)
        {
            terminal.Out.WriteLine($"  {Name(group.Name)}");
            foreach (var line in group.Lines)
                terminal.Out.WriteLine($"    {Who(line.Sentence)}: {line.Shown.ReplaceLineEndings(" ")}");
        }
    }

    public static void PrintGrid(Terminal terminal, SummaryDocument document, SpeakerTopicGrid grid)
    {
        Heading(terminal, document);
        PrintCounts(terminal, grid);
        foreach (var cell in grid.Cells)
            terminal.Out.WriteLine($"  {Name(cell.Speaker)}, {cell.Topic?.Id ?? "–"}: {cell.Strongest.Sentence.Text.ReplaceLineEndings(" ")}");
    }

    /// <summary>The counts of a grid as a table.</summary>
    public static void PrintCounts(Terminal terminal, SpeakerTopicGrid grid)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(["statements", .. grid.Topics.Select(t => Markup.Escape((t?.Id ?? "–").Replace('-', '\n')))]);
        foreach (var speaker in grid.Speakers)
        {
            table.AddRow(
            [
                Markup.Escape(Name(speaker)),
                .. grid.Topics.Select(topic => grid[speaker, topic]?.Sentences.ToString(CultureInfo.InvariantCulture) ?? ""),
            ]);
        }

        terminal.Tables().Write(table);
    }

    public static void PrintScores(Terminal terminal, SummaryDocument document, IReadOnlyList<SentenceScore> scores)
    {
        Heading(terminal, document);
        terminal.Out.WriteLine("  rank  score  position centrality  title  topic   form  sentence");
        foreach (var s in scores)
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {s.Rank,4} {Two(s.Score),6} {Two(s.Position),9} {Two(s.Centrality),10} {Two(s.Title),6} {Two(s.Topic),6} {Two(s.Form),6}  {s.Sentence.Text.ReplaceLineEndings(" ")}"));
        }
    }

    private static void Heading(Terminal terminal, SummaryDocument document)
    {
        var id = document.Sentences.Count > 0 ? document.Sentences[0].Statement.Document : "";
        terminal.Out.WriteLine(document.Title.Length > 0 ? $"{id}: {document.Title}" : id);
    }

    private static string Who(SummarySentence sentence) => $"{Name(sentence.Speaker)} [{sentence.Topic?.Id ?? "–"}]";

    private static string Name(string speaker) => speaker.Length > 0 ? speaker : "–";

    private static string Where(SummarySentence sentence) => sentence.Statement is { Start: { } start, End: { } end } ? $" ({start}-{end})" : "";

    /// <summary>Two decimals; what rounds to 0 has no sign.</summary>
    private static string Two(double value) => (Math.Round(value, 2) + 0.0).ToString("F2", CultureInfo.InvariantCulture);

    private static string Percent(double share) => double.IsNaN(share) ? "–" : share.ToString("P0", CultureInfo.InvariantCulture);
}
