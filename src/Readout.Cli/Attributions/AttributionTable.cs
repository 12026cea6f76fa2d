using System.Globalization;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Evaluation;
using Readout.Text.Scoring;
using Spectre.Console;

namespace Readout.Cli.Attributions;

/// <summary>How well statements and speakers are found, a column a folder; intervals resample documents.</summary>
internal static class AttributionTable
{
    public static void Print(Terminal terminal, IReadOnlyList<GoldFolder> folders)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(["", .. folders.Select(f => Markup.Escape(f.Name))]);
        Row(table, "documents", folders, f => f.Scores.Count.ToString(CultureInfo.InvariantCulture));
        Row(table, "statements", folders, f => f.Scores.Sum(s => s.Statements.Gold).ToString(CultureInfo.InvariantCulture));
        Row(table, "sentence boundary F1", folders, f => F1(f, s => s.Boundaries));
        Row(table, "statement F1, exact offsets", folders, f => F1(f, s => s.Statements));
        Row(table, "speaker accuracy", folders, f => Share(f, s => s.Speakers));
        foreach (var kind in Kinds(folders, s => s.ByDirectness.Keys))
            Row(table, $"  {Name(kind)}", folders, f => Share(f, s => s.ByDirectness.GetValueOrDefault(kind)));
        foreach (var kind in Kinds(folders, s => s.ByMention.Keys))
            Row(table, $"  named by {Name(kind)}", folders, f => Share(f, s => s.ByMention.GetValueOrDefault(kind)));
        Row(table, "directness accuracy", folders, f => Share(f, s => s.Directness));
        Row(table, "share unattributed", folders, f => Share(f, s => s.Unattributed));
        terminal.Tables().Write(table);
    }

    private static void Row(Table table, string name, IEnumerable<GoldFolder> folders, Func<GoldFolder, string> cell) =>
        table.AddRow([name, .. folders.Select(f => Markup.Escape(cell(f)))]);

    private static T[] Kinds<T>(IEnumerable<GoldFolder> folders, Func<AttributionScore, IEnumerable<T>> kinds) =>
        [.. folders.SelectMany(f => f.Scores).SelectMany(kinds).Distinct().Order()];

    private static string F1(GoldFolder folder, Func<AttributionScore, Overlap> overlap) => NumberText.Interval(
        RatioInterval.Of([.. folder.Scores.Select(overlap).Select(o => (2.0 * o.Matched, (double)(o.Gold + o.Found)))]));

    private static string Share(GoldFolder folder, Func<AttributionScore, Tally> tally) => NumberText.Interval(
        RatioInterval.Of([.. folder.Scores.Select(tally).Select(t => ((double)t.Right, (double)t.Of))]));

    private static string Name<T>(T kind)
        where T : struct, Enum => kind.ToString() == nameof(Text.MentionType.CarryOver) ? "carry-over" : kind.ToString().ToLowerInvariant();
}
