using CsCheck;
using Readout.Core;
using Readout.Encoders;
using Readout.Encoders.UseLite;

namespace Readout.Tests.Encoders;

public class UseLiteEncoderTests
{
    private static readonly string[] Texts =
        [.. Enumerable.Range(1, 60).Select(i => string.Concat(Enumerable.Range(0, 3 * i % 140).Select(j => (char)('a' + (i * j % 26)))))];

    [Fact]
    public void The_number_of_threads_changes_no_bit() =>
        Assert.Equal(InventedWeights.Encoder(threads: 1).Encode(Texts), InventedWeights.Encoder(threads: 4).Encode(Texts));

    [Fact]
    public void The_company_of_a_text_changes_no_bit()
    {
        var together = InventedWeights.Encoder().Encode(Texts);
        var reversed = InventedWeights.Encoder().Encode([.. Texts.Reverse()]);
        var alone = InventedWeights.Encoder().Encode([Texts[20]])[0];
        Assert.Equal(together, reversed.Reverse());
        Assert.Equal(together[20], alone);
    }

    [Fact]
    public void A_vector_has_length_1() => Gen.String[Gen.Char['a', 'z'], 1, 40].Sample(text =>
    {
        var vector = InventedWeights.Encoder().Encode([text])[0];
        Assert.Equal(1.0, vector.Sum(x => (double)x * x), 1e-5);
    }, iter: 20);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void A_text_without_words_is_the_zero_vector_and_disturbs_no_neighbour(string text)
    {
        var vectors = InventedWeights.Encoder().Encode(["abc", text, "xyz"]);
        Assert.All(vectors[1], x => Assert.Equal(0f, x));
        Assert.Equal(InventedWeights.Encoder().Encode(["abc", "xyz"]), [vectors[0], vectors[2]]);
    }

    [Fact]
    public void No_texts_give_no_vectors() => Assert.Empty(InventedWeights.Encoder().Encode([]));

    [Fact]
    public void What_stands_behind_128_tokens_does_not_count()
    {
        // The word start is the first token, so 127 letters fill the rest.
        var letters = string.Concat(Enumerable.Range(0, 127).Select(i => (char)('a' + (i % 26))));
        var vectors = InventedWeights.Encoder().Encode([letters, letters + "zzz and more", letters[..126]]);
        Assert.Equal(vectors[0], vectors[1]);
        Assert.NotEqual(vectors[0], vectors[2]);
    }

    [Fact]
    public void Tabs_and_line_ends_read_as_spaces() =>
        Assert.Equal(InventedWeights.Encoder().Encode(["ab cd ef"]), InventedWeights.Encoder().Encode(["ab\tcd\nef"]));

    [Fact]
    public void Half_a_surrogate_pair_is_an_unknown_character() =>
        Assert.Equal(InventedWeights.Encoder().Tokenize("a中b"), InventedWeights.Encoder().Tokenize("a\ud800b"));

    [Fact]
    public void A_written_file_loads_to_an_encoder_with_nearly_the_same_vectors()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "use-lite.bin");
        InventedWeights.Weights.Write(path);
        var loaded = UseLiteEncoder.Load(path);
        var pairs = loaded.Encode(["abc."])[0].Zip(InventedWeights.Encoder().Encode(["abc."])[0]);
        Assert.All(pairs, pair => Assert.Equal(pair.Second, pair.First, 0.01));
        Assert.Equal(UseLiteEncoder.Load(path).Fingerprint, loaded.Fingerprint);
    }

    [Fact]
    public void A_file_with_one_changed_bit_is_refused_with_the_way_out()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "use-lite.bin");
        InventedWeights.Weights.Write(path);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        var refused = Assert.Throws<BadDataException>(() => UseLiteEncoder.Load(path));
        Assert.Contains("readout encoder install", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "words.bin");
        WordVectors.Write(path, [("a", [1f])], 1);
        var refused = Assert.Throws<BadDataException>(() => UseLiteEncoder.Load(path));
        Assert.Contains("'readout words 1'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_of_all_tensors_differ() =>
        Assert.Equal(UseLiteTensor.All.Count, UseLiteTensor.All.SelectMany(t => (string[])[t.Name, t.Source]).Distinct().Count() / 2);
}
