using System.Globalization;
using Readout.Cli.Shell;
using Readout.Corpora;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>Corpus statistics as tables.</summary>
internal static class StatisticsTable
{
    public static void Print(Terminal terminal, CorpusStatistics statistics)
    {
        var unsure = (100 * statistics.UnsureShare).ToString("F1", CultureInfo.InvariantCulture);
        terminal.Out.WriteLine($"{statistics.Statements} statements of {statistics.Documents} documents; {unsure} % are marked unsure");
        terminal.Out.WriteLine($"words a statement       {Line(statistics.WordsPerStatement)}");
        terminal.Out.WriteLine($"statements a document   {Line(statistics.StatementsPerDocument)}");
        var topics = new Table().Border(TableBorder.Simple);
        topics.AddColumns("topic", "train", "held out", "all");
        foreach (var topic in statistics.Topics)
            topics.AddRow([Markup.Escape(topic.Topic.Id), .. Numbers(topic.Train, topic.HeldOut, topic.Total)]);
        var console = terminal.Tables();
        console.Write(topics);
        if (statistics.Houses.All(h => h.House.Length == 0))
            return;
        var houses = new Table().Border(TableBorder.Simple);
        houses.AddColumn(new TableColumn("house").NoWrap());
        houses.AddColumns([.. statistics.Topics.Select(t => Markup.Escape(t.Topic.Id.Replace('-', '\n'))), "all"]);
        foreach (var house in statistics.Houses)
            houses.AddRow([Markup.Escape(house.House.Length > 0 ? house.House : "–"), .. Numbers([.. house.ByTopic, house.Total])]);
        console.Write(houses);
    }

    private static string Line(Distribution d) => string.Create(
        CultureInfo.InvariantCulture, $"min {d.Min:F0}, 10 % {d.P10:F0}, median {d.Median:F0}, 90 % {d.P90:F0}, max {d.Max:F0}");

    private static IEnumerable<string> Numbers(params int[] counts) => counts.Select(c => c.ToString(CultureInfo.InvariantCulture));
}
