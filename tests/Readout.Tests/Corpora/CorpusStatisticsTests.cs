using Readout.Core;
using Readout.Corpora;

namespace Readout.Tests.Corpora;

public class CorpusStatisticsTests
{
    [Fact]
    public void A_corpus_is_counted_by_topic_split_house_and_document()
    {
        var statistics = CorpusStatistics.Of(new(
        [
            Row("1", "one", "b", "d1", "Wire"),
            Row("2", "one two", "a", "d1", "Wire") with { Split = Split.HeldOut },
            Row("3", "one two three", "b", "d1", "") with { Note = "Unsure: a" },
            Row("4", "one two three four", "b", "", "Palace") with { Note = "not unsure" },
        ]));
        Assert.Equal((4, 2, 0.25), (statistics.Statements, statistics.Documents, statistics.UnsureShare));
        Assert.Equal([new TopicCount(new("a"), 0, 1), new TopicCount(new("b"), 3, 0)], statistics.Topics);
        Assert.Equal(["", "Palace", "Wire"], statistics.Houses.Select(h => h.House));
        Assert.Equal([[0, 1], [0, 1], [1, 1]], statistics.Houses.Select(h => h.ByTopic));

        // Of 1, 2, 3, 4 words: p10 stands at 0.1·3 = 0.3 between the first two, p90 at 2.7 between the last two.
        Assert.Equal(new Distribution(1, 1.3, 2.5, 3.7, 4), statistics.WordsPerStatement);

        // Two documents, of 1 and 3 statements.
        Assert.Equal(new Distribution(1, 1.2, 2, 2.8, 3), statistics.StatementsPerDocument);
    }

    [Fact]
    public void An_empty_corpus_has_no_shares()
    {
        var statistics = CorpusStatistics.Of(new([]));
        Assert.Equal((0, 0), (statistics.Statements, statistics.Documents));
        Assert.True(double.IsNaN(statistics.UnsureShare) && double.IsNaN(statistics.WordsPerStatement.Median));
    }

    private static LabeledStatement Row(string id, string text, string topic, string document, string house) =>
        new(new(id, text) { Document = document, House = house }, new(topic));
}
