using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public class CodebookFileTests
{
    private const string Good = """
        title: Talks
        version: 2
        rules:
          - Main clause first.
        topics:
          - id: trade
            name: Trade
            definition: Goods and money.
            include: [tariffs, loans]
            exclude:
              - gas → energy
            cue_words: [tariff]
            examples:
              - "A: b, he said."
          - {id: energy, name: Energy, definition: Gas and power.}
        """;

    public static TheoryData<string, string> Bad => new()
    {
        { "# nothing\n", " it holds nothing but comments; write title, version and topics" },
        { "- a\n", "1: the codebook is a list, not keys with values (title, version, rules, topics)" },
        { "version: 1\ntopics: [{id: a, name: A, definition: x}]\n", "1: the codebook has no 'title'; add it" },
        { "title: T\nversion: 1\n", "1: the codebook has no topics; list them under 'topics', each with id, name and definition" },
        {
            "title: T\nversion: 1\ntopics: []\n",
            "1: the codebook has no topics; list them under 'topics', each with id, name and definition"
        },
        {
            "title: T\ntopic: x\n",
            "2: 'topic' is not a key of the codebook; did you mean 'topics'? (known: title, version, rules, topics)"
        },
        { "title: T\ntitle: U\n", "2: the key 'title' stands twice; remove one" },
        { "title:\n", "1: 'title' is empty; write it or remove it" },
        { "title: [T]\n", "1: 'title' is a list, not a text; put quotation marks around a text that holds ': ' or starts with '['" },
        {
            "title: *t\n",
            "1: 'title' is a reference (*), not a text; put quotation marks around a text that holds ': ' or starts with '['"
        },
        { "topics: trade\n", "1: 'topics' is a text, not a list; start each item on its own line with '- '" },
        { "topics:\n  - id: a\n    name: A\n", "2: a topic has no 'definition'; add it" },
        {
            "topics:\n  - id: a\n    label: A\n",
            "3: 'label' is not a key of a topic (known: id, name, definition, include, exclude, cue_words, examples)"
        },
        {
            "topics:\n  - id: a\n    include:\n      - aid: food\n",
            "4: an item of 'include' is a mapping, not a text; put quotation marks around a text that holds ': ' or starts with '['"
        },
        {
            "topics:\n  - {id: a, name: A, definition: x}\n  - {id: a, name: B, definition: y}\n",
            "3: topic 'a' stands twice; rename or remove one"
        },
        { "title: T: U\n", "1: not valid YAML: While scanning a plain scalar value, found invalid mapping." },
        { "rules: [a, b\ntopics: []\n", "1: not valid YAML: a bracket opens here and does not close" },
    };

    [Fact]
    public void A_codebook_is_read_with_all_its_parts()
    {
        var codebook = CodebookFile.Read(Of(Good), "c.yaml");
        Assert.Equal(("Talks", "2"), (codebook.Title, codebook.Version));
        Assert.Equal(["Main clause first."], codebook.Rules);
        Assert.Equal(["trade", "energy"], codebook.Topics.Select(t => t.Id));
        var trade = codebook.Definitions[0];
        Assert.Equal(("Trade", "Goods and money."), (trade.Name, trade.Definition));
        Assert.Equal(["tariffs", "loans"], trade.Include);
        Assert.Equal(["gas → energy", "tariff", "A: b, he said."], [.. trade.Exclude, .. trade.CueWords, .. trade.Examples]);
        Assert.Empty(codebook.Definitions[1].CueWords);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_codebook_gives_one_line(string text, string complaint) =>
        Assert.Equal("c.yaml:" + complaint, Complaint(() => CodebookFile.Read(Of(text), "c.yaml")));

    [Fact]
    public void The_shipped_codebook_has_nine_full_topics_and_nothing_to_complain_about()
    {
        var codebook = CodebookFile.Read(Shipped("data/codebook.yaml"));
        Assert.Empty(CodebookLint.Run(codebook));
        Assert.Equal(
            [
                "bilateral-relations", "sovereignty", "security-defence", "economy-trade", "science-climate-health", "people-rights",
                "multilateral", "conflicts", "protocol",
            ],
            codebook.Topics.Select(t => t.Id));
        Assert.Equal(5, codebook.Rules.Count);
        Assert.All(codebook.Definitions, entry =>
        {
            Assert.NotEmpty(entry.Include);
            Assert.NotEmpty(entry.Exclude);
            Assert.InRange(entry.CueWords.Count, 20, 35);
            Assert.Equal(3, entry.Examples.Count);
        });
    }
}
