using Readout.Cli.Notebooks;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Notebooks;

namespace Readout.Tests.Cli;

public sealed class NotebookViewTests
{
    private static readonly LabeledStatement Trade = new(new("1", "We trade.") { Speaker = "A" }, new("trade")), Peace = new(new("2", "Peace!"), new("peace"));

    [Fact]
    public void Every_value_that_a_notebook_promises_has_its_format()
    {
        var formats = ReadoutHost.Create().Formats.Select(f => f.Type);
        Assert.Subset(formats.ToHashSet(), new HashSet<Type>
        {
            typeof(Corpus), typeof(EvaluationReport), typeof(TopicPrediction), typeof(Summary), typeof(ScottPlot.Plot), typeof(Figure),
        });
    }

    [Fact]
    public void A_corpus_is_shown_by_topic() => Assert.Equal(
        """
        topic  statements  train  held out
        peace           1      0         1
        trade           1      1         0
        2 statements of 2 documents
        """,
        Text(CorpusView.Render(new Corpus([Trade, Peace with { Split = Split.HeldOut }]))));

    [Fact]
    public void Statements_are_shown_with_topic_speaker_and_text() =>
        Assert.Equal("topic  speaker  text\ntrade  A        We trade.\npeace           Peace!", Text(StatementView.Render([Trade, Peace])));

    [Fact]
    public void A_prediction_is_shown_with_every_probability() => Assert.Equal(
        "topic  probability\npeace         0.75\ntrade         0.25",
        Text(StatementView.Render(new TopicPrediction([new("trade"), new("peace")], [1, 3]))));

    [Fact]
    public void A_summary_is_shown_line_by_line_with_its_remark()
    {
        var sentence = new SummarySentence(Trade.Statement) { Topic = Trade.Topic };
        var summary = new Summary(new([sentence]), [new(0, sentence, "[A] We trade.")]) { Remark = "all of it" };
        Assert.Equal("speaker  topic  text\nA        trade  [A] We trade.\nall of it", Text(StatementView.Render(summary)));
    }

    [Fact]
    public void HTML_in_a_text_is_shown_and_not_obeyed()
    {
        var html = StatementView.Render([new Statement("1", "<script>")]).Parts.Single(p => p.Mime == "text/html").Content;
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plot_is_a_picture_that_its_title_describes_and_the_same_each_time()
    {
        static MimeBundle Draw()
        {
            var plot = new ScottPlot.Plot();
            plot.Title("Two bars");
            plot.Add.Bars([1.0, 2.0]);
            return FigureView.Render(plot);
        }

        Assert.Equal("Two bars", Draw().AltText);
        Assert.Equal(Draw().Parts, Draw().Parts);
    }

    private static string Text(MimeBundle bundle) => bundle.Parts.Single(p => p.Mime == "text/plain").Content;
}
