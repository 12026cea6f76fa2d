using CsCheck;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public class FeaturizerTests
{
    private static readonly Featurizer Fitted =
        Featurizer.Fit(["gas talks", "gas price", "arms talks"], new() { CharNgramsFrom = 3, CharNgramsTo = 3, MinStatements = 2 });

    [Fact]
    public void Blocks_stand_one_behind_the_other()
    {
        Assert.Equal(["gas", "talks"], Fitted.Blocks[0].Terms);
        // In two statements: all of gas, all of talks.
        Assert.Equal([" ga", " ta", "alk", "as ", "gas", "ks ", "lks", "tal"], Fitted.Blocks[1].Terms);
        Assert.Equal(10, Fitted.Dimension);
        Assert.Equal([0, 2, 5, 6], Fitted.Transform("gas").Indices);
    }

    [Fact]
    public void Every_block_that_has_a_known_ngram_has_length_1()
    {
        var vector = Fitted.Transform("gas talks");
        Assert.Equal(1, Length(vector, 0, 2), 6);
        Assert.Equal(1, Length(vector, 2, 10), 6);
        // "taller" shares the n-gram " ta" and "tal" with talks, but no word.
        var characters = Fitted.Transform("taller");
        Assert.Equal([3, 9], characters.Indices);
        Assert.Equal(1, Length(characters, 2, 10), 6);
    }

    [Fact]
    public void Ngrams_that_training_did_not_see_are_left_out()
    {
        var (known, more) = (Fitted.Transform("gas talks"), Fitted.Transform("gas talks over dumplings"));
        Assert.Equal(known.Indices, more.Indices);
        Assert.Equal(known.Values, more.Values);
        Assert.Empty(Fitted.Transform("dumplings").Indices);
    }

    [Fact]
    public void Any_text_gives_ascending_positions_and_finite_weights()
    {
        var featurizer = Featurizer.Fit(Talks.Texts(Talks.Of(30)), new() { SubwordNgrams = 2 });
        string[] starts = ["gas ", "👍🏽 ", "dam river ", "\ud83d"];
        Gen.Select(Gen.Int[0, 3], Gen.String).Sample((start, noise) =>
        {
            var vector = featurizer.Transform(starts[start] + noise);
            Assert.Equal(vector.Indices.Distinct().Order(), vector.Indices);
            Assert.All(vector.Indices, index => Assert.InRange(index, 0, featurizer.Dimension - 1));
            Assert.All(vector.Values, value => Assert.InRange(value, float.Epsilon, 1.00001f));
        });
    }

    private static double Length(SparseVector vector, int from, int to) => Math.Sqrt(
        vector.Indices.Zip(vector.Values).Where(v => v.First >= from && v.First < to).Sum(v => v.Second * v.Second));
}
