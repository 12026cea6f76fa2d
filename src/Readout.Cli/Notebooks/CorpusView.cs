using System.Globalization;
using Readout.Core;
using Readout.Corpora;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>A corpus as a notebook shows it: topics with their counts, how long statements are, what was found in it.</summary>
internal static class CorpusView
{
    public static MimeBundle Render(Corpus corpus)
    {
        var (training, heldOut) = (corpus.Of(Split.Train), corpus.Of(Split.HeldOut));
        var table = new DisplayTable(
            ["topic", "statements", "train", "held out"],
            [.. corpus.Topics.Select(topic => (object?[])[topic, corpus.Support(topic), training.Support(topic), heldOut.Support(topic)])]);
        return (table with
        {
            Remark = string.Create(CultureInfo.InvariantCulture, $"{corpus.Statements.Count} statements of {corpus.Documents} documents"),
        }).ToBundle();
    }

    public static MimeBundle Render(CorpusStatistics statistics) => (new DisplayTable(
        ["", "min", "10 %", "median", "90 %", "max"],
        [Row("words a statement", statistics.WordsPerStatement), Row("statements a document", statistics.StatementsPerDocument)]) with
    {
        Remark = string.Create(
            CultureInfo.InvariantCulture,
            $"{statistics.Statements} statements of {statistics.Documents} documents; {100 * statistics.UnsureShare:F1} % are marked unsure"),
    }).ToBundle();

    public static MimeBundle Render(IEnumerable<Finding> findings)
    {
        object?[][] rows = [.. findings.Select(f => (object?[])[f.Severity, f.Rule, f.Where, f.Message])];
        return rows.Length == 0 ? MimeBundle.Text("nothing found") : TableView.Of(["severity", "rule", "where", "message"], rows);
    }

    private static object?[] Row(string name, Distribution counts) => [name, counts.Min, counts.P10, counts.Median, counts.P90, counts.Max];
}
