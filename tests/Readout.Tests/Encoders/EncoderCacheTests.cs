using Readout.Encoders;

namespace Readout.Tests.Encoders;

public sealed class EncoderCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_second_run_asks_the_encoder_only_for_what_is_new()
    {
        new EncoderCache(new CountingEncoder(), folder.Path).Encode(["a", "bb"]);
        var second = new CountingEncoder();
        var vectors = new EncoderCache(second, folder.Path).Encode(["bb", "ccc", "a"]);
        Assert.Equal(["ccc"], second.Asked);
        Assert.Equal([[2, 1], [3, 1], [1, 1]], vectors);
    }

    [Fact]
    public void A_text_that_stands_twice_is_encoded_once()
    {
        var encoder = new CountingEncoder();
        var vectors = new EncoderCache(encoder, folder.Path).Encode(["a", "a"]);
        Assert.Equal(["a"], encoder.Asked);
        Assert.Equal(vectors[0], vectors[1]);
    }

    [Fact]
    public void Another_encoder_never_gets_these_vectors()
    {
        new EncoderCache(new CountingEncoder(), folder.Path).Encode(["a"]);
        // The file's name holds the first sixteen digits alone; the file itself holds them all.
        var other = new CountingEncoder("0123456789abcdef9999");
        new EncoderCache(other, folder.Path).Encode(["a"]);
        Assert.Equal(["a"], other.Asked);
    }

    [Fact]
    public void A_damaged_file_is_computed_again_and_replaced()
    {
        new EncoderCache(new CountingEncoder(), folder.Path).Encode(["a"]);
        var file = Directory.GetFiles(folder.Path).Single();
        File.WriteAllText(file, "nonsense");
        var encoder = new CountingEncoder();
        Assert.Equal([[1, 1]], new EncoderCache(encoder, folder.Path).Encode(["a"]));
        Assert.Equal(["a"], encoder.Asked);
        var after = new CountingEncoder();
        new EncoderCache(after, folder.Path).Encode(["a"]);
        Assert.Empty(after.Asked);
    }

    [Fact]
    public void A_caller_who_changes_a_vector_does_not_change_the_memory()
    {
        var cache = new EncoderCache(new CountingEncoder(), folder.Path);
        cache.Encode(["a"])[0][0] = 99;
        Assert.Equal([1, 1], cache.Encode(["a"])[0]);
    }

    [Fact]
    public void The_same_texts_in_another_order_make_the_same_file()
    {
        new EncoderCache(new CountingEncoder(), folder.Path).Encode(["a", "bb"]);
        var bytes = File.ReadAllBytes(Directory.GetFiles(folder.Path).Single());
        File.Delete(Directory.GetFiles(folder.Path).Single());
        new EncoderCache(new CountingEncoder(), folder.Path).Encode(["bb", "a"]);
        Assert.Equal(bytes, File.ReadAllBytes(Directory.GetFiles(folder.Path).Single()));
    }

    public void Dispose() => folder.Dispose();
}
