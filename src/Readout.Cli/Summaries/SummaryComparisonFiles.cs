using CsvHelper;
using Readout.Cli.Output;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Summarization;

namespace Readout.Cli.Summaries;

/// <summary>A comparison of summarisers as a table and a figure.</summary>
internal static class SummaryComparisonFiles
{
    public static void Write(string folder, string name, SummaryReport report)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            csv.WriteRecord(["method", "rouge1", "rouge2", "rougeL", "rougeLsum", "rouge1_to_lead", "low", "high", "sentences", "words"]);
            foreach (var m in report.Methods)
            {
                double[] values =
                [
                    m.Mean.Rouge1.F, m.Mean.Rouge2.F, m.Mean.RougeL.F, m.Mean.RougeLsum.F, m.ToLead1.Value, m.ToLead1.Low, m.ToLead1.High, m.Sentences, m.Words,
                ];
                csv.WriteRecord([m.Name, .. values.Select(v => double.IsNaN(v) ? "" : RowJson.Text(Math.Round(v, 6)))]);
            }
        }

        AtomicFile.WriteText(Path.Combine(folder, name), text.ToString());
        Figures.WriteComparison(
            "rouge-to-lead",
            "ROUGE-1 F of each method, less that of the lead",
            "difference to the lead, in points of ROUGE-1 F",
            [.. report.Methods.Select(m => (m.Name, new Estimate(100 * m.ToLead1.Value, 100 * m.ToLead1.Low, 100 * m.ToLead1.High)))],
            0,
            folder);
    }
}
