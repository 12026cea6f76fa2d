using Readout.Core;
using Readout.Corpora;

namespace Readout.Tests.Corpora;

public class CodebookLintTests
{
    [Fact]
    public void A_full_codebook_has_no_findings() =>
        Assert.Empty(Lint(Entry("trade", exclude: ["gas → energy", "one → that field"]), Entry("energy", exclude: ["tax -> trade."])));

    [Fact]
    public void One_topic_is_an_error() =>
        Assert.Equal(
            [new(Severity.Error, "codebook", "one-topic", "only one topic: there is nothing to tell apart; add another")],
            Lint(Entry("trade")));

    [Fact]
    public void What_an_entry_lacks_is_found_by_how_much_it_matters() => Assert.Equal(
        ["Error no-definition", "Warning id-form", "Warning no-cue-words", "Note no-examples"],
        Lint(Entry("trade"), new(new("Foreign Trade"), "Abroad", " ", [], [], [], [])).Select(f => $"{f.Severity} {f.Rule}"));

    [Fact]
    public void A_cue_word_or_example_that_stands_twice_is_found_whatever_its_case()
    {
        Assert.Equal(
            [
                new(
                    Severity.Warning, "topic 'energy'", "repeated-cue-word",
                    "cue word 'Oil-price' stands at 'trade' too; keep it where it signals best"),
            ],
            Lint(Entry("trade", cues: ["oil price"]), Entry("energy", cues: ["Oil-price"])));
        Assert.Equal(
            [new(Severity.Warning, "topic 'trade'", "repeated-cue-word", "cue word 'oil' stands twice; remove one")],
            Lint(Entry("trade", cues: ["oil", "oil"]), Entry("energy")));
        Assert.Equal(
            [
                new(
                    Severity.Warning, "topic 'energy'", "repeated-example",
                    "example 'We sell.' stands at 'trade' too; an example shows one topic; remove one"),
            ],
            Lint(Entry("trade", examples: ["We sell."]), Entry("energy", examples: ["We sell."])));
    }

    [Fact]
    public void Names_that_are_nearly_the_same_are_found() => Assert.Equal(
        [new(Severity.Warning, "topic 'b'", "similar-names", "its name is nearly that of 'a'; rename one")],
        Lint(Entry("a") with { Name = "Armed defence" }, Entry("b") with { Name = "Armed Defense" }, Entry("c") with { Name = "Trade" }));

    [Theory]
    [InlineData("gas → enrgy", Severity.Error, "exclusion-to-unknown",
        "exclusion 'gas → enrgy' names a topic that is not in the codebook; did you mean 'energy'?")]
    [InlineData("gas → war", Severity.Error, "exclusion-to-unknown", "exclusion 'gas → war' names a topic that is not in the codebook")]
    [InlineData("gas → trade", Severity.Warning, "exclusion-to-itself", "exclusion 'gas → trade' leads back here; name another topic")]
    [InlineData("gas", Severity.Note, "exclusion-form", "exclusion 'gas' names no topic; end it with '→ topic-id'")]
    public void An_exclusion_must_lead_to_another_topic(string exclusion, Severity severity, string rule, string message) =>
        Assert.Equal([new(severity, "topic 'trade'", rule, message)], Lint(Entry("trade", exclude: [exclusion]), Entry("energy")));

    private static TopicDefinition Entry(string id, string[]? exclude = null, string[]? cues = null, string[]? examples = null) =>
        new(new(id), $"The field of {id}", "What it is.", [], exclude ?? [], cues ?? [id], examples ?? [$"We spoke of {id}."]);

    private static IReadOnlyList<Finding> Lint(params TopicDefinition[] entries) => CodebookLint.Run(new("T", "1", entries, []));
}
