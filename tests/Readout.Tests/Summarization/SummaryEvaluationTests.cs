using Readout.Core;
using Readout.Summarization;

namespace Readout.Tests.Summarization;

public class SummaryEvaluationTests
{
    private static readonly SummaryEvaluationOptions One = new() { Length = SummaryLength.Sentences(1) };

    private static readonly SummaryItem[] Items =
    [
        new("x", Texts.Of("a b c d.", "e f g h."), "a b"),
        new("y", Texts.Of("a b c d.", "e f g h."), "e f") { Extract = [1] },
    ];

    [Fact]
    public void Means_and_differences_to_the_lead_are_over_documents()
    {
        // The lead says a b c d: F = 2·2/(4 + 2) = 2/3 on x, 0 on y. The oracle has 2/3 on both.
        var report = SummaryEvaluation.Run(Items, options: One);
        Assert.Equal(["centrality", "lead", "random", "oracle"], report.Methods.Take(4).Select(m => m.Name));
        Assert.Equal(1.0 / 3, report["lead"].Mean.Rouge1.F, 12);
        Assert.Equal((.5, 1), (report["oracle"].Mean.Rouge1.Precision, report["oracle"].Mean.Rouge1.Recall));
        Assert.Equal(1.0 / 3, report["oracle"].ToLead1.Value, 12);
        // Draws of two documents are x x, x y or y y: the difference is 0, 1/3 or 2/3.
        Assert.Equal(0, report["oracle"].ToLead1.Low, 12);
        Assert.Equal(2.0 / 3, report["oracle"].ToLead1.High, 12);
        Assert.Equal(new(0, 0, 0), report["lead"].ToLead1);
    }

    [Fact]
    public void The_extract_is_scored_where_there_is_one()
    {
        var report = SummaryEvaluation.Run(Items, options: One);
        Assert.Equal((0, 1), (report["lead"].ExtractF, report["oracle"].ExtractF));
        Assert.Equal(double.NaN, SummaryEvaluation.Run(Items[..1], options: One)["lead"].ExtractF);
    }

    [Fact]
    public void The_lead_is_added_where_it_is_missing()
    {
        var report = SummaryEvaluation.Run(Items, [SummaryMethod.Of(new Summarizer())], One);
        Assert.Equal(["centrality", "lead"], report.Methods.Select(m => m.Name));
        Assert.Throws<ArgumentException>(() => report["random"]);
    }

    [Fact]
    public void Undefined_is_undefined_not_zero()
    {
        var nothing = SummaryEvaluation.Run([])["lead"];
        Assert.Equal((double.NaN, double.NaN, double.NaN), (nothing.Mean.Rouge1.F, nothing.ToLead1.Value, nothing.Words));
        Assert.Equal(new(0, double.NaN, double.NaN), SummaryEvaluation.Run(Items[..1], options: One)["lead"].ToLead1);
    }

    [Fact]
    public void The_oracle_takes_what_raises_the_score_and_stops()
    {
        var document = Texts.Of("x x x x.", "the railway bridge opened.", "in spring this year.", "y y y y.");
        var oracle = new OracleSummarizer("the railway bridge opened\nin spring this year");
        Assert.Equal([1, 2], Texts.Chosen(oracle.Summarize(document, SummaryLength.Sentences(3))));
    }

    [Fact]
    public void Random_depends_on_the_seed_and_on_the_text()
    {
        int[] Draw(long seed, SummaryDocument document) =>
            Texts.Chosen(new RandomSummarizer(seed).Summarize(document, SummaryLength.Sentences(5)));
        var (one, other) = (Texts.Unrelated(60), Texts.Of([.. Texts.Unrelated(60).Sentences.Select(s => s.Text.ToUpperInvariant())]));
        Assert.Equal(Draw(1, one), Draw(1, one));
        Assert.NotEqual(Draw(1, one), Draw(2, one));
        Assert.NotEqual(Draw(1, one), Draw(1, other));
    }
}
