using Readout.Core;

namespace Readout.Tests.Core;

public class CorpusTests
{
    private static readonly Codebook Codebook = new(
        "Talks", "1", [.. ((string[])["trade", "gas", "arms"]).Select(id => new TopicDefinition(new(id), id, "", [], [], [], []))], []);

    private static readonly Corpus Three = new(
        [Row("1", "trade", "d1"), Row("2", "gas", "d1", Split.HeldOut), Row("3", "trade", "", Split.Train)]);

    [Fact]
    public void Topics_come_from_the_codebook_or_in_ordinal_order_from_the_statements()
    {
        Assert.Equal(["gas", "trade"], Three.Topics.Select(t => t.Id));
        Assert.Equal(["trade", "gas", "arms"], new Corpus(Three.Statements, Codebook).Topics.Select(t => t.Id));
    }

    [Fact]
    public void A_part_keeps_the_topics_of_the_codebook() =>
        Assert.Equal(Codebook.Topics, new Corpus(Three.Statements, Codebook).Where(s => s.Topic.Id == "gas").Topics);

    [Fact]
    public void Statements_without_a_split_are_for_training()
    {
        Assert.Equal(["1", "3"], Three.Of(Split.Train).Statements.Select(s => s.Statement.Id));
        Assert.Equal(["2"], Three.Of(Split.HeldOut).Statements.Select(s => s.Statement.Id));
        var training = Three.Of(Split.Train);
        Assert.Same(training, training.Of(Split.Train));
    }

    [Fact]
    public void A_statement_without_document_is_its_own()
    {
        Assert.Equal(2, Three.Documents);
        Assert.Equal(["d1", "d1", "3"], Three.Statements.Select(s => s.Group));
    }

    [Fact]
    public void Support_counts_a_topic() => Assert.Equal((2, 0), (Three.Support(new("trade")), Three.Support(new("arms"))));

    [Fact]
    public void Two_corpora_follow_each_other_under_the_codebook_that_there_is()
    {
        var both = Three.Concat(new Corpus([Row("4", "gas", "d2")], Codebook));
        Assert.Equal(["1", "2", "3", "4"], both.Statements.Select(s => s.Statement.Id));
        Assert.Same(Codebook, both.Codebook);
    }

    [Fact]
    public void The_fingerprint_depends_on_what_is_learned_from_and_not_on_remarks()
    {
        var row = Row("1", "trade", "d1");
        var fingerprint = new Corpus([row]).Fingerprint();
        Assert.Equal(fingerprint, new Corpus([row with { Note = "unsure", Origin = "a.csv:2" }]).Fingerprint());
        Assert.NotEqual(fingerprint, new Corpus([row with { Topic = new("gas") }]).Fingerprint());
        Assert.NotEqual(fingerprint, new Corpus([row with { Split = Split.HeldOut }]).Fingerprint());
        Assert.NotEqual(fingerprint, new Corpus([Row("1", "trade", "d2")]).Fingerprint());
    }

    private static LabeledStatement Row(string id, string topic, string document, Split? split = null) =>
        new(new(id, $"text {id}") { Document = document }, new(topic)) { Split = split };
}
