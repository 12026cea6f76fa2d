using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Evaluation;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>What ways of training reach with few labels, as a table.</summary>
internal static class FewShotTable
{
    public static void Print(Terminal terminal, IReadOnlyList<FewShotPoint> points, Corpus heldOut)
    {
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"scored on {heldOut.Statements.Count} held-out statements of {heldOut.Documents} documents; mean ± standard deviation over draws"));
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("labels a topic", "features", "training statements", "accuracy", "macro-F1");
        foreach (var point in points.OrderBy(p => p.PerTopic ?? int.MaxValue))
        {
            table.AddRow(
                point.PerTopic?.ToString(CultureInfo.InvariantCulture) ?? "all",
                point.Name,
                point.Statements.ToString(CultureInfo.InvariantCulture),
                MeanAndDeviation(point.Accuracy),
                MeanAndDeviation(point.MacroF1));
        }

        terminal.Tables().Write(table);
    }

    private static string MeanAndDeviation(IReadOnlyList<double> values) =>
        $"{NumberText.Of(values.Average())} ± {NumberText.Of(FewShotPoint.StandardDeviation(values))}";
}
