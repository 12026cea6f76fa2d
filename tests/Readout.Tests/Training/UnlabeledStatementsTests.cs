using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

public class UnlabeledStatementsTests
{
    private static readonly Corpus Training = Talks.Rows(("gas", "Gas flows."), ("arms", "Tanks roll."));
    private static readonly Corpus HeldOut = Talks.Rows(("gas", "The pipeline is full."));

    [Fact]
    public void Labelled_held_out_and_repeated_texts_are_left_out_whatever_their_capitals_and_punctuation()
    {
        var left = UnlabeledStatements.Of(Read("gas flows", "A dam broke.", "the pipeline is full!", "a dam, broke", "Tanks  roll", "Rivers rose."), Training, HeldOut, 1);
        Assert.Equal(["A dam broke.", "Rivers rose."], left.Statements.Select(s => s.Text));
        Assert.Equal((2, 1, 1, 0), (left.Labeled, left.HeldOut, left.Repeated, left.NotDrawn));
    }

    [Fact]
    public void Of_too_many_the_same_ones_are_drawn_by_seed_and_stay_in_order()
    {
        var read = Read([.. Enumerable.Range(0, 50).Select(i => $"word{i}")]);
        UnlabeledStatements Draw(int seed) => UnlabeledStatements.Of(read, Training, HeldOut, seed, most: 10);
        Assert.Equal((10, 40), (Draw(1).Statements.Count, Draw(1).NotDrawn));
        Assert.Equal(Draw(1).Statements, Draw(1).Statements);
        Assert.NotEqual(Draw(1).Statements, Draw(2).Statements);
        Assert.Equal(read.Where(Draw(1).Statements.Contains), Draw(1).Statements);
    }

    [Fact]
    public void Texts_without_a_word_are_told_apart_by_their_signs() =>
        Assert.Equal(["!", "?"], UnlabeledStatements.Of(Read("!", "?", "!"), Training, HeldOut, 1).Statements.Select(s => s.Text));

    [Fact]
    public void The_fingerprint_is_of_texts_and_their_order()
    {
        static string Of(params string[] texts) => new UnlabeledStatements(Read(texts)).Fingerprint();
        Assert.Equal(Of("a", "b"), Of("a", "b"));
        Assert.NotEqual(Of("a", "b"), Of("b", "a"));
    }

    private static Statement[] Read(params string[] texts) => [.. texts.Select((text, i) => new Statement($"{i}", text))];
}
