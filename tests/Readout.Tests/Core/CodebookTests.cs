using Readout.Core;

namespace Readout.Tests.Core;

public class CodebookTests
{
    private static readonly TopicDefinition Trade = new(new("trade"), "Trade and ports", "Trade.", ["tariffs"], ["gas"], ["customs"], []);

    private static readonly TopicDefinition Gas = new(new("gas"), "Gas", "Gas.", [], [], ["pipeline"], []);

    [Fact]
    public void Topics_keep_the_order_of_the_entries() =>
        Assert.Equal(["trade", "gas"], new Codebook("Talks", "1", [Trade, Gas], []).Topics.Select(t => t.Id));

    [Fact]
    public void A_topic_has_its_name_and_an_unknown_one_its_id()
    {
        var codebook = new Codebook("Talks", "1", [Trade], []);
        Assert.Equal(("Trade and ports", "gas"), (codebook.NameOf(Trade.Topic), codebook.NameOf(Gas.Topic)));
        Assert.Equal((true, false), (codebook.Contains(Trade.Topic), codebook.Contains(Gas.Topic)));
    }

    [Fact]
    public void An_empty_codebook_and_a_topic_given_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Codebook("Talks", "1", [], []));
        var twice = Assert.Throws<ArgumentException>(() => new Codebook("Talks", "1", [Trade, Trade], []));
        Assert.Contains("'trade'", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_change_of_contents_changes_the_fingerprint()
    {
        Codebook[] books =
        [
            new("Talks", "1", [Trade, Gas], []),
            new("Talks", "2", [Trade, Gas], []),
            new("Talks", "1", [Gas, Trade], []),
            new("Talks", "1", [Trade, Gas], ["One topic a statement."]),
            new("Talks", "1", [Trade with { Include = ["tariffs", "gas"], Exclude = [] }, Gas], []),
            new("Talks", "1", [Trade, Gas with { CueWords = ["pipelines"] }], []),
        ];
        Assert.Equal(books.Length, books.Select(b => b.Fingerprint()).Distinct().Count());
        Assert.Equal(books[0].Fingerprint(), new Codebook("Talks", "1", [Trade, Gas], []).Fingerprint());
    }
}
