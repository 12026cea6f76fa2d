using Readout.Core;
using Readout.Corpora;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public class CorpusCheckTests
{
    private const string Nine = "the two sides agreed to open a second railway";

    [Fact]
    public void A_sound_corpus_has_no_findings() => Assert.Empty(Run(Sound(10)));

    [Fact]
    public void The_same_words_are_a_duplicate_whatever_their_case_and_punctuation() => Assert.Equal(
        [new(Severity.Warning, "f:2", "duplicate", "the same text as f:1; remove one")],
        Run([Row(Nine, "a", origin: "f:1"), Row("The two sides agreed to open a second railway!", "a", origin: "f:2"), .. Sound(10)]));

    [Fact]
    public void The_same_text_in_both_splits_or_under_two_topics_is_an_error()
    {
        LabeledStatement[] rows =
        [
            Row(Nine, "a", origin: "f:1"), Row(Nine + ".", "b", Split.HeldOut, origin: "f:2"), Row(Nine, "b", origin: "f:3"), .. Sound(10),
        ];
        Assert.Equal(
            [
                new(Severity.Error, "f:2", "conflicting-topics", "the same text as f:1, but 'b' here and 'a' there; decide for one"),
                new(Severity.Error, "f:2", "duplicate-across-splits", "the same text as f:1, which is in the other split; remove one"),
                new(Severity.Error, "f:3", "conflicting-topics", "the same text as f:1, but 'b' here and 'a' there; decide for one"),
                new(Severity.Error, "f:3", "duplicate-across-splits", "the same text as f:2, which is in the other split; remove one"),
            ],
            Run(rows));
    }

    [Fact]
    public void Texts_that_share_half_of_their_word_triples_are_near_duplicates()
    {
        // Nine words have 7 triples. Another last word changes 1: 6 of 8 are shared. Three other words at the end change 3: 4 of 10.
        Assert.Equal(
            [new(Severity.Warning, "f:2", "near-duplicate", "nearly the text of f:1 (Jaccard 0.75); rewrite or remove one")],
            Run([Row(Nine, origin: "f:1"), Row("the two sides agreed to open a second bridge", origin: "f:2"), .. Sound(10)]));
        Assert.Equal(
            [
                new(
                    Severity.Error, "f:2", "near-duplicate-across-splits",
                    "nearly the text of f:1, which is in the other split (Jaccard 0.75); rewrite or remove one"),
            ],
            Run([Row(Nine, origin: "f:1"), Row("The two sides agreed to open a second bridge.", "a", Split.HeldOut, "", "f:2"), .. Sound(10)]));
        Assert.Empty(Run([Row(Nine, origin: "f:1"), Row("the two sides agreed to open no new bridge", origin: "f:2"), .. Sound(10)]));
    }

    [Fact]
    public void A_document_in_both_splits_is_an_error_unless_the_file_is_too_small_to_split_by_document()
    {
        LabeledStatement[] divided = [Row("one", "a", null, "d1", "f:1"), Row("two", "a", Split.HeldOut, "d1", "f:2")];
        var others = Enumerable.Range(2, 4).Select(i => Row($"more {i}", "a", null, $"d{i}", $"f:{i + 1}"));
        Assert.Equal(
            [(Severity.Warning, "f:2", "divided-document")],
            Run([.. divided, .. Sound(10)]).Select(f => (f.Severity, f.Where, f.Rule)));
        Assert.Equal(
            [
                new(
                    Severity.Error, "f:2", "divided-document",
                    "document 'd1' stands in both splits, so evaluation meets what training read; keep it in one"),
            ],
            Run([.. divided, .. others, .. Sound(10)]));
    }

    [Fact]
    public void Topics_with_little_or_nothing_to_train_on_are_found()
    {
        Assert.Equal(
            [
                new(Severity.Error, "topic 'c'", "untrained-topic", "1 statement held out, none to train on; add some"),
                new(Severity.Warning, "topic 'a'", "tiny-topic", "9 statements to train on; have 10 or more"),
                new(Severity.Warning, "topic 'b'", "tiny-topic", "9 statements to train on; have 10 or more"),
            ],
            Run([.. Sound(9), Row("x", "c", Split.HeldOut)]));
        Assert.Contains(
            new(Severity.Warning, "topic 'bilateral-relations'", "unused-topic", "no statement has it, so no model can answer with it"),
            Run([Row("x", "economy-trade")], TwoTopics));
    }

    [Fact]
    public void One_topic_no_statement_and_a_missing_split_are_found()
    {
        Assert.Equal(["no-statements"], Run([]).Select(f => f.Rule));
        Assert.Equal(
            [(Severity.Error, "one-topic"), (Severity.Warning, "tiny-topic"), (Severity.Note, "no-heldout")],
            Run([Row("x"), Row("y")]).Select(f => (f.Severity, f.Rule)));
        Assert.Equal(["no-training"], Run([Row("x", "a", Split.HeldOut), Row("y", "b", Split.HeldOut)]).Select(f => f.Rule));
    }

    [Fact]
    public void A_rare_topic_that_is_nearly_a_frequent_one_is_a_slip_unless_a_codebook_says_otherwise()
    {
        var right = Enumerable.Range(0, 10).Select(i => Row($"x{i}", "economy-trade"));
        LabeledStatement[] rows = [.. right, Row("y", "Economy_trade", origin: "f:9")];
        Assert.Contains(
            new(Severity.Warning, "f:9", "topic-spelling", "topic 'Economy_trade' occurs 1×, 'economy-trade' 10×; did you mean 'economy-trade'?"),
            Run(rows));
        Assert.Contains(
            new(Severity.Error, "f:9", "unknown-topic", "topic 'Economy_trade' is not in the codebook; did you mean 'economy-trade'?"),
            Run(rows, TwoTopics));
    }

    [Theory]
    [InlineData("", "empty-text", "the text is empty; write the statement or delete the row")]
    [InlineData("Erdo\uFFFDan met him", "suspicious-characters",
        "a replacement character (U+FFFD) stands where a letter was lost; restore it from the source")]
    [InlineData("ChinaвЂ™s or Chinaâ€™s", "suspicious-characters",
        "'â€™' looks like UTF-8 that was read in another encoding; export the file again as UTF-8")]
    [InlineData("in ZÃ¼rich", "suspicious-characters",
        "'Ã¼' looks like UTF-8 that was read in another encoding; export the file again as UTF-8")]
    [InlineData("a\u0007b", "suspicious-characters", "the invisible character U+0007; remove it")]
    [InlineData("a\u200Bb", "suspicious-characters", "the invisible character U+200B; remove it")]
    public void Damaged_texts_are_found(string text, string rule, string message)
    {
        var finding = Assert.Single(Run([Row(text, origin: "f:1"), .. Sound(10)]));
        Assert.Equal(("f:1", rule, message), (finding.Where, finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("NÃO à São Tomé — “d’accord”, ÂME, Ñuñoa\nÐ")]
    [InlineData("Владимир сказал: «Да»")]
    public void Foreign_letters_are_not_damage(string text) => Assert.Empty(Run([Row(text), .. Sound(10)]));

    [Fact]
    public void Over_two_thousand_characters_are_no_sentence()
    {
        Assert.Equal(["long-text"], Run([Row(new('x', 2001)), .. Sound(10)]).Select(f => f.Rule));
        Assert.Empty(Run([Row(new('x', 2000)), .. Sound(10)]));
    }

    private static IReadOnlyList<Finding> Run(IEnumerable<LabeledStatement> rows, Codebook? codebook = null) =>
        CorpusCheck.Run(new([.. rows], codebook));

    /// <summary>Two topics with so many training statements each, and one held out; every statement has words of its own.</summary>
    private static IEnumerable<LabeledStatement> Sound(int training) =>
        from topic in (string[])["a", "b"]
        from i in Enumerable.Range(0, training + 1)
        select Row($"{topic}{i} says {topic}{i}{i} now", topic, i < training ? null : Split.HeldOut);
}
