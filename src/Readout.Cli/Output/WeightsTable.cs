using System.Globalization;
using System.Text;
using Readout.Cli.Shell;
using Readout.Training;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>The weights of a linear model: every one as a TSV, or the strongest terms of each topic.</summary>
internal static class WeightsTable
{
    private static readonly string[] Blocks = ["words", "characters", "subwords"];

    /// <summary>Every feature with its weight for each topic, less the mean over topics; line breaks and tabs of n-grams are escaped.</summary>
    public static string Render(TopicWeights weights)
    {
        var text = new StringBuilder("block\tterm");
        foreach (var topic in weights.Topics)
            text.Append('\t').Append(topic.Id);
        text.Append('\n');
        foreach (var (block, term, row) in weights.Rows)
        {
            text.Append(block).Append('\t').Append(term.Replace("\t", "\\t", StringComparison.Ordinal).ReplaceLineEndings("\\n"));
            foreach (var weight in row)
                text.Append(CultureInfo.InvariantCulture, $"\t{weight:F6}");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The strongest terms of each topic, block by block.</summary>
    public static void WriteTopTerms(Terminal terminal, TopicWeights weights, int count, bool json)
    {
        var blocks = Blocks.Select(block => (Block: block, Terms: weights.TopTerms(block, count))).Where(b => b.Terms.Any(t => t.Count > 0)).ToList();
        if (json)
        {
            var rows = weights.Topics.Select((topic, i) => ((string, object?)[])
                [
                    ("topic", topic.Id),
                    .. blocks.Select(b => (b.Block, (object?)b.Terms[i].Select(t => new { term = t.Term, weight = Math.Round((decimal)t.Weight, 6) }))),
                ]);
            RowJson.Write(terminal.Out, "readout.weights", "topics", rows, lines: false);
            return;
        }

        if (blocks.Count == 0)
        {
            terminal.Say("the model has no n-grams: its weights are on numbers of encoders, which --weights writes");
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(["topic", .. blocks.Select(b => b.Block)]);
        foreach (var (i, topic) in weights.Topics.Index())
            table.AddRow([Markup.Escape(topic.Id), .. blocks.Select(b => string.Join(" · ", b.Terms[i].Select(t => Shown(b.Block, t.Term))))]);
        terminal.Tables().Write(table);
    }

    // A space at the end of a run of characters must be seen.
    private static string Shown(string block, string term) => Markup.Escape(block == "characters" ? term.Replace(' ', '_') : term);
}
