using CsCheck;
using Readout.Training;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public class FeaturizerTests
{
    private static readonly Featurizer Fitted =
        Featurizer.Fit([Plain("gas talks"), Plain("gas price"), Plain("arms talks")], new() { CharNgramsFrom = 3, CharNgramsTo = 3, MinStatements = 2 });

    [Fact]
    public void Blocks_stand_one_behind_the_other()
    {
        Assert.Equal(["gas", "talks"], Fitted.Blocks[0].Terms);
        // In two statements: all of gas, all of talks.
        Assert.Equal([" ga", " ta", "alk", "as ", "gas", "ks ", "lks", "tal"], Fitted.Blocks[1].Terms);
        Assert.Equal(10, Fitted.Dimension);
        Assert.Equal([0, 2, 5, 6], Fitted.Transform(Plain("gas")).Indices);
    }

    [Fact]
    public void Every_block_that_has_a_known_ngram_has_length_1()
    {
        var vector = Fitted.Transform(Plain("gas talks"));
        Assert.Equal(1, Length(vector, 0, 2), 6);
        Assert.Equal(1, Length(vector, 2, 10), 6);
        // "taller" shares the n-gram " ta" and "tal" with talks, but no word.
        var characters = Fitted.Transform(Plain("taller"));
        Assert.Equal([3, 9], characters.Indices);
        Assert.Equal(1, Length(characters, 2, 10), 6);
    }

    [Fact]
    public void Ngrams_that_training_did_not_see_are_left_out()
    {
        var (known, more) = (Fitted.Transform(Plain("gas talks")), Fitted.Transform(Plain("gas talks over dumplings")));
        Assert.Equal(known.Indices, more.Indices);
        Assert.Equal(known.Values, more.Values);
        Assert.Empty(Fitted.Transform(Plain("dumplings")).Indices);
    }

    [Fact]
    public void Any_text_gives_ascending_positions_and_finite_weights()
    {
        var featurizer = Featurizer.Fit([.. Talks.Texts(Talks.Of(30)).Select(Plain)], new() { SubwordNgrams = 2 });
        string[] starts = ["gas ", "👍🏽 ", "dam river ", "\ud83d"];
        Gen.Select(Gen.Int[0, 3], Gen.String).Sample((start, noise) =>
        {
            var vector = featurizer.Transform(Plain(starts[start] + noise));
            Assert.Equal(vector.Indices.Distinct().Order(), vector.Indices);
            Assert.All(vector.Indices, index => Assert.InRange(index, 0, featurizer.Dimension - 1));
            Assert.All(vector.Values, value => Assert.InRange(value, float.Epsilon, 1.00001f));
        });
    }

    [Fact]
    public void A_dense_block_is_the_encoders_vector_without_the_training_mean_scaled_to_its_weight()
    {
        var options = new FeatureOptions { WordNgrams = 1, CharNgramsTo = 0, MinStatements = 1, EncoderWeight = 0.5 };
        var featurizer = Featurizer.Fit([Encoded("gas", 1, 0), Encoded("gas", 3, 4)], options);
        Assert.Equal([2f, 2f], featurizer.Embeddings[0].Mean);
        // (5, 6) − (2, 2) = (3, 4), of length 5; half of it: (.3, .4), behind the one word.
        var vector = featurizer.Transform(Encoded("gas", 5, 6));
        Assert.Equal([0, 1, 2], vector.Indices);
        Assert.Equal([1, .3, .4], vector.Values.Select(v => Math.Round(v, 6)));
        Assert.Equal(3, featurizer.Dimension);
    }

    [Fact]
    public void A_text_that_says_nothing_to_the_encoder_or_equals_the_mean_has_no_dense_features()
    {
        var options = new FeatureOptions { WordNgrams = 0, CharNgramsTo = 0, EncoderWeight = 1 };
        var featurizer = Featurizer.Fit([Encoded("a", 1, 0), Encoded("b", 3, 4)], options);
        Assert.Empty(featurizer.Transform(Encoded("", 0, 0)).Indices);
        Assert.Empty(featurizer.Transform(Encoded("mean", 2, 2)).Indices);
    }

    private static EncodedText Plain(string text) => new(text, []);

    private static EncodedText Encoded(string text, params float[] vector) => new(text, [vector, null, null, null]);

    private static double Length(SparseVector vector, int from, int to) => Math.Sqrt(
        vector.Indices.Zip(vector.Values).Where(v => v.First >= from && v.First < to).Sum(v => v.Second * v.Second));
}
