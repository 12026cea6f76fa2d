using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Evaluation.Reports;

namespace Readout.Tests.Evaluation;

public sealed class MarkdownReportTests
{
    private static readonly string Stem = Path.Combine("some", "results", "figures", "topic-f1");

    private static readonly Figure[] Figures = [new("topic-f1", "F1 of each topic", "F1 of [9] topics.", $"{Stem}.png", $"{Stem}.csv")];

    [Fact]
    public void The_first_sentence_gives_macro_F1_with_its_interval_and_says_that_both_baselines_are_beaten()
    {
        var report = Small(new(0.812, 0.78, 0.843), ("majority topic", new(0.7, 0.65, 0.75)), ("cue words", new(0.2, 0.15, 0.25)));

        Assert.Equal(
            "On 20 statements of 4 documents that it was not trained on, the L-BFGS reaches macro-F1 0.812 [0.780, 0.843] and accuracy "
            + "0.850 [0.800, 0.900] (95 % bootstrap interval over documents). Its macro-F1 beats both baselines: majority topic by "
            + "0.700 [0.650, 0.750]; cue words by 0.200 [0.150, 0.250] (paired intervals).",
            MarkdownReport.Render(report, []).Split('\n')[2]);
    }

    [Fact]
    public void A_baseline_that_is_not_beaten_is_said_not_to_be()
    {
        var report = Small(
            new(0.5, 0.4, 0.6),
            ("majority topic", new(0.3, 0.2, 0.4)),
            ("cue words", new(0.01, -0.02, 0.04)),
            ("lead", new(-0.2, -0.3, -0.1)),
            ("oracle", new(0.1, double.NaN, double.NaN)));

        Assert.EndsWith(
            " It beats majority topic by 0.300 [0.200, 0.400]."
            + " It does not beat cue words beyond doubt: the difference in macro-F1, 0.010 [-0.020, 0.040], may be 0."
            + " It does worse than lead: the difference in macro-F1 is -0.200 [-0.300, -0.100]."
            + " Whether it beats oracle is undecided: the difference in macro-F1 is 0.100 [–, –]. (Paired intervals.)",
            MarkdownReport.Render(report, []).Split('\n')[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_stand_in_the_order_in_which_a_reader_asks()
    {
        Assert.Equal(
            [
                "Data and model", "How the hyper-parameters were chosen", "Held-out statements", "Topics",
                "The article: held-out statements", "The article: leave one out", "Figures", "Misclassified statements",
                "Gold topics that the classifier does not know", "What it is not good for",
            ],
            MarkdownReport.Render(InventedReports.Experiment(), Figures).Split('\n')
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
    }

    [Fact]
    public void An_undefined_number_prints_as_a_dash()
    {
        var report = Small(new(0.8, 0.7, 0.9)) with
        {
            Topics =
            [
                new(new("a"), 0, 3, 0, double.NaN, new(0, 0, 0)),
                new(new("b"), 0, 0, double.NaN, double.NaN, new(double.NaN, double.NaN, double.NaN)),
            ],
        };

        var text = MarkdownReport.Render(report, []);

        Assert.Contains("\n| a | 0 | 3 | 0.000 | – | 0.000 [0.000, 0.000] |\n| b | 0 | 0 | – | – | – |\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chosen_hyper_parameters_are_marked_in_words()
    {
        Assert.Contains(
            "\n| **L-BFGS, words 1-2 and characters 3-5, L2 0.1** | **✓ chosen** | **0.771** | **0.021** | **0.753** |\n| SDCA, ",
            MarkdownReport.Render(InventedReports.Experiment(), Figures), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_linked_in_the_folder_beside_the_report_with_their_description_and_points()
    {
        var text = MarkdownReport.Render(InventedReports.Experiment(), Figures);

        Assert.Contains(
            "### F1 of each topic\n\n![F1 of [9] topics.](figures/topic-f1.png)\n\nPoints: [figures/topic-f1.csv](figures/topic-f1.csv)\n",
            text, StringComparison.Ordinal);
        Assert.DoesNotContain("some", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("<script>x & y</script>", "&lt;script&gt;x &amp; y&lt;/script&gt;")]
    [InlineData("[here](http://example.org)", @"[here\](http://example.org)")]
    [InlineData("*_`~$\\", @"\*\_\`\~\$\\")]
    [InlineData("# 5 of [1, 2]", @"\# 5 of [1, 2]")]
    public void Texts_cannot_become_markup(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void Mistakes_are_listed_most_confident_first_with_what_a_coder_needs_to_judge_them()
    {
        // Gold is sovereignty, predicted multilateral with 9 of 10 parts, conflicts with 8 of 10.
        var statement = InventedCodebook.Statement(5, 1, "d3");
        EvaluatedStatement Predicted(int topic, double probability) => new(statement, new(InventedCodebook.Codebook.Topics,
            [.. InventedCodebook.Codebook.Topics.Select((_, i) => i == topic ? probability : i == 1 ? 1 - probability : 0)]));
        var report = Small(new(0.8, 0.7, 0.9)) with { Mistakes = [new(Predicted(6, 0.9), ["spoke", "of"]), new(Predicted(7, 0.8), [])] };

        var text = MarkdownReport.Render(report, [], InventedCodebook.Codebook);

        const string words = "President Orlan spoke of their opposition to interference from outside, statement 5.";
        Assert.Contains(
            $"\n| 1 | 0.900 | Sovereignty and non-interference | Multilateral cooperation | spoke, of | {words} | d3 |\n"
            + $"| 2 | 0.800 | Sovereignty and non-interference | Conflicts and crises |  | {words} | d3 |\n",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_gold_topics_are_listed_and_called_errors()
    {
        var report = Small(new(0.8, 0.7, 0.9)) with
        {
            UnknownGold = [new(new("s1", "Sport | and games.") { Document = "d7" }, new("sport"))],
        };

        var text = MarkdownReport.Render(report, []);

        Assert.Contains("1 statement; each counts as an error in every number above.", text, StringComparison.Ordinal);
        Assert.Contains(@"| 1 | sport | Sport \| and games. | d7 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_headline_number_has_a_readable_name()
    {
        var report = Small(new(0.8, 0.7, 0.9)) with
        {
            Metrics = [.. EvaluationRunner.MetricNames.Select(name => new Metric(name, new(0.5, 0.4, 0.6)))],
        };

        var text = MarkdownReport.Render(report, []);

        Assert.All(EvaluationRunner.MetricNames, name => Assert.DoesNotContain($"| {name} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_has_no_trace_of_culture_or_platform()
    {
        var text = MarkdownReport.Render(InventedReports.Experiment(), Figures);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0,8", text, StringComparison.Ordinal);
    }

    private static EvaluationReport Small(Estimate macroF1, params (string Name, Estimate Gain)[] baselines)
    {
        var report = InventedReports.Evaluation(20, 4);
        return report with
        {
            Metrics = [new("accuracy", new(0.85, 0.8, 0.9)), new("macroF1", macroF1)],
            Baselines = [.. baselines.Select(b => new BaselineComparison(report with { Classifier = b.Name, Baselines = [] }, b.Gain))],
        };
    }
}
