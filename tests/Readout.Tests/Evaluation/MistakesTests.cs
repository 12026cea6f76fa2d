using Readout.Core;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public class MistakesTests
{
    [Fact]
    public void The_most_confident_mistake_comes_first_and_equals_keep_corpus_order()
    {
        var corpus = Rows.Of(("b", ".6/.4"), ("a", ".9/.1"), ("b", ".8/.2"), ("b", ".6/.4"), ("b", ".9/.1"));
        var mistakes = EvaluationRunner.Run(FakeClassifier.Spoken("a b"), corpus).Mistakes;
        Assert.Equal(["s4", "s2", "s0", "s3"], mistakes.Select(m => m.Statement.Gold.Statement.Id));
    }

    [Fact]
    public void Words_whose_removal_lowers_the_prediction_most_decide() => Assert.Equal(
        ["Gas", "pipeline", "oil"],
        Deciding(
            "They spoke of \"Gas\", a (pipeline) and oil at noon; tariffs too.",
            ("gas", 4), ("pipeline", 3), ("oil", 2), ("noon", 1)));

    [Fact]
    public void A_word_is_taken_out_wherever_it_stands_and_named_once() => Assert.Equal(
        ["Gas", "oil"], Deciding("Gas and oil, gas and GAS!", ("gas", 1), ("oil", 2)));

    [Fact]
    public void Words_of_equal_strength_keep_text_order_and_words_without_strength_do_not_count() => Assert.Equal(
        ["oil", "gas"], Deciding("Much oil — and gas.", ("gas", 2), ("oil", 2)));

    [Theory]
    [InlineData("")]
    [InlineData("… — !")]
    public void A_text_without_words_has_none_that_decided(string text) => Assert.Empty(Deciding(text));

    [Fact]
    public void All_variants_of_all_mistakes_are_classified_in_one_batch()
    {
        var classifier = FakeClassifier.Echo("a b");
        EvaluationRunner.Run(classifier, Rows.Of(("b", "a one"), ("b", "a two"), ("a", "a three")));
        Assert.Equal([["a one", "a two", "a three"], ["one", "a", "two", "a"]], classifier.Batches);
    }

    [Fact]
    public void Only_the_first_fifty_mistakes_are_explained()
    {
        var mistakes = EvaluationRunner.Run(FakeClassifier.Echo("a b"), Rows.Of(Enumerable.Repeat(("b", "a"), 51))).Mistakes;
        Assert.Equal([.. Enumerable.Repeat(1, 50), 0], mistakes.Select(m => m.DecidingWords.Count));
    }

    /// <summary>Gold is b; the words in favour of a have weights.</summary>
    private static IReadOnlyList<string> Deciding(string text, params (string Word, double Weight)[] cues)
    {
        var classifier = new FakeClassifier(
            Rows.Topics("a b"),
            t => [2 + Words.Of(t).Sum(w => cues.Where(c => c.Word == w).Sum(c => c.Weight)), 1]);
        return Assert.Single(EvaluationRunner.Run(classifier, Rows.Of(("b", text))).Mistakes).DecidingWords;
    }
}
