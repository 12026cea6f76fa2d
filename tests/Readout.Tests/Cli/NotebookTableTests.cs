using Readout.Cli.Notebooks;
using Readout.Core;
using Readout.Corpora;
using Readout.Evaluation;
using Readout.Summarization;
using Readout.Text;
using Readout.Training;

namespace Readout.Tests.Cli;

/// <summary>What a cell of a notebook shows of our values: the text that stands beside the HTML.</summary>
public sealed class NotebookTableTests
{
    private static readonly Topic Trade = new("trade"), Peace = new("peace");

    [Fact]
    public void Findings_are_a_table_and_none_is_said()
    {
        Assert.Equal("nothing found", Shown(Array.Empty<Finding>()));
        Assert.Equal(
            "severity  rule    where    message\nError     double  a.csv:2  remove one",
            Shown(new[] { new Finding(Severity.Error, "a.csv:2", "double", "remove one") }));
    }

    [Fact]
    public void Statistics_are_two_distributions_and_a_line()
    {
        Corpus corpus = new([new(new("1", "one two") { Document = "d" }, Trade) { Note = "unsure: peace" }, new(new("2", "one two three four") { Document = "d" }, Peace)]);
        Assert.Equal(
            """
                                   min  10 %  median  90 %  max
            words a statement        2   2.2       3   3.8    4
            statements a document    2     2       2     2    2
            2 statements of 1 documents; 50.0 % are marked unsure
            """.ReplaceLineEndings("\n"),
            Shown(CorpusStatistics.Of(corpus)));
    }

    [Fact]
    public void Candidates_stand_in_their_order_with_what_the_folds_differ()
    {
        HyperParameters parameters = new(Trainer.Svm, new(), 0.001, 10);
        // Two folds, 0.4 and 0.6: the sample deviation is √0.02 = 0.141.
        Assert.Equal(
            "cross-validated over documents                            macro-F1  ± folds  log-loss\n"
                + "svm, words 1-2 + characters 3-5, L2 0.001, 10 iterations  0.500     0.141    0.700",
            Shown(new[] { new Candidate(parameters, 0.5, [0.4, 0.6], 0.7, 1) }));
    }

    [Fact]
    public void A_mistake_shows_both_topics_and_the_words_that_decided()
    {
        var statement = new EvaluatedStatement(new(new("1", "They trade arms."), Peace) { Note = "unsure: trade" }, new([Trade, Peace], [0.75, 0.25]));
        Assert.Equal(
            "gold   predicted  confidence  deciding words  text              note\n"
                + "peace  trade      0.750       arms, trade     They trade arms.  unsure: trade",
            Shown(new[] { new Mistake(statement, ["arms", "trade"]) }));
    }

    [Fact]
    public void A_grid_has_empty_cells_and_names_those_whom_nobody_named()
    {
        SummarySentence Of(string speaker, Topic topic) => new(new Statement(speaker, "One word.") { Speaker = speaker }) { Topic = topic };
        SentenceScore[] scores = [.. new[] { Of("Tesk", Trade), Of("Tesk", Trade), Of("", Peace) }.Select((s, i) => new SentenceScore(i, s, i + 1, 0, 0, 0, 0, 0, 0))];
        Assert.Equal(
            "statements    trade  peace\nTesk          2\nnobody named         1",
            Shown(SpeakerTopicGrid.Of(scores, [Trade, Peace])));
    }

    [Fact]
    public void Attributed_statements_show_verb_and_rule()
    {
        var shown = Shown(StatementReader.Read(new Article("a", "Minister Ana Tesk said trade would grow.\n")));
        Assert.StartsWith("speaker", shown, StringComparison.Ordinal);
        Assert.Contains("Ana Tesk", shown, StringComparison.Ordinal);
        Assert.Contains("said", shown, StringComparison.Ordinal);
    }

    private static string Shown(object value)
    {
        var format = ReadoutHost.Create().Formats.First(f => f.Type.IsInstanceOfType(value));
        return format.Render(value).Parts.Single(part => part.Mime == "text/plain").Content;
    }
}
