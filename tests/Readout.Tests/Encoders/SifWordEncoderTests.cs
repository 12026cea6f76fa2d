using Readout.Encoders;

namespace Readout.Tests.Encoders;

public class SifWordEncoderTests
{
    // A vocabulary of three words: H = 1 + 1/2 + 1/3 = 11/6, so p = 6/11, 3/11, 2/11.
    private static readonly (string, float[])[] Three = [("the", [127, 0]), ("trade", [0, 127]), ("visit", [127, 127])];

    [Fact]
    public void A_text_is_the_mean_of_its_words_weighted_by_rarity()
    {
        // a/(a + p): the 0.001/0.546455 = 0.00183, visit 0.001/0.182818 = 0.00547.
        // Sum = [7.30, 5.47]/1000 · 127: direction [.8003, .5996].
        var vector = Plain().Encode(["The visit"])[0];
        var (the, visit) = (0.001 / (0.001 + (6.0 / 11)), 0.001 / (0.001 + (2.0 / 11)));
        var length = Math.Sqrt(Math.Pow(the + visit, 2) + (visit * visit));
        Assert.Equal((the + visit) / length, vector[0], 1e-6);
        Assert.Equal(visit / length, vector[1], 1e-6);
        Assert.Equal(0.8003, vector[0], 1e-4);
    }

    [Fact]
    public void What_the_unlabelled_texts_share_is_removed()
    {
        // All unlabelled texts point along [1, 0]; what remains of [x, y] is [0, y], of length 1 [0, 1].
        var encoder = SifWordEncoder.Fit(Words(), ["the", "the the"]);
        Assert.Equal([1, 0], encoder.Component);
        Assert.Equal([[0, 1], [0, 1]], encoder.Encode(["visit", "trade"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing known")]
    [InlineData("the")]
    public void A_text_that_says_nothing_of_its_own_is_the_zero_vector(string text) =>
        Assert.Equal([0, 0], SifWordEncoder.Fit(Words(), ["the"]).Encode([text])[0]);

    [Fact]
    public void Possessives_and_capitals_find_their_word() =>
        Assert.Equal(Plain().Encode(["trade"]), Plain().Encode(["TRADE’s"]));

    [Fact]
    public void A_component_found_before_gives_the_same_encoder_again()
    {
        var fitted = SifWordEncoder.Fit(Words(), ["visit trade", "the trade"]);
        var again = new SifWordEncoder(Words(), fitted.Component);
        Assert.Equal(fitted.Fingerprint, again.Fingerprint);
        Assert.Equal(fitted.Encode(["visit the trade"]), again.Encode(["visit the trade"]));
        Assert.NotEqual(Plain().Fingerprint, fitted.Fingerprint);
    }

    [Fact]
    public void A_component_of_another_dimension_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SifWordEncoder(Words(), [1, 0, 0]));

    [Fact]
    public void Bytes_keep_a_row_within_half_a_step_of_its_largest_number()
    {
        float[] row = [0.5f, -2f, 0.013f, 1.999f];
        var packed = new sbyte[4];
        var scale = QuantizedRow.Pack(row, packed);
        Assert.Equal(2f / 127, scale, 1e-7f);
        Assert.Equal(-127, packed[1]);
        Assert.All(row.Zip(packed), pair => Assert.InRange(Math.Abs(pair.First - (scale * pair.Second)), 0, (scale / 2) + 1e-6));
    }

    [Fact]
    public void The_package_is_read_to_the_most_frequent_words_in_their_order()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "words.json");
        // Two numbers, their length and the rank for each word, in no order.
        File.WriteAllText(path, """
            {"precision":8,"size":4,"dimensions":2,"words":["a","b","c","d"],
             "vectors":{"c":[5,6,7.8,2],"b":[3,4,5,1],"a":[1,2,2.2,0],"d":[7,8,10.6,3]},"unkVector":[0,0,0,-1]}
            """);
        var (words, vocabulary) = WordVectorPackage.Read(path, 2);
        Assert.Equal(["a", "b"], words.Select(w => w.Word));
        Assert.Equal([3, 4], words[1].Vector);
        Assert.Equal(4, vocabulary);
    }

    [Fact]
    public void Installed_words_put_trade_nearer_to_exports_than_to_poetry()
    {
        var encoder = new SifWordEncoder(WordVectors.Load(Installed.Files.Words), []);
        var vectors = encoder.Encode(["trade", "exports", "poetry"]);
        double Dot(int i, int j) => vectors[i].Zip(vectors[j]).Sum(pair => pair.First * pair.Second);
        Assert.True(Dot(0, 1) > Dot(0, 2) + 0.2);
    }

    private static SifWordEncoder Plain() => new(Words(), []);

    private static WordVectors Words()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "words.bin");
        WordVectors.Write(path, Three, Three.Length);
        return WordVectors.Load(path);
    }
}
