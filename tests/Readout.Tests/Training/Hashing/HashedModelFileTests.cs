using System.Security.Cryptography;
using Readout.Training;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class HashedModelFileTests : IDisposable
{
    private static readonly TopicModel Model = TopicTrainer.Train(Talks.Of(60, Talks.Codebook), new() { Trainers = [Trainer.Hashed] });
    private static readonly byte[] Content = HashedModelFile.Render(Model.Classifier.Hashed!);

    private readonly string folder = Directory.CreateTempSubdirectory("readout-hashed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_model_folder_answers_as_the_model_in_memory_to_the_last_bit()
    {
        var path = Path.Combine(folder, "model");
        var manifest = ModelFolder.Save(Model, path);
        Assert.Equal(["abstention.tsv", "codebook.json", "model.hashed"], manifest.Files.Keys);
        var (loaded, read) = ModelFolder.Load(path);
        Assert.Equal(manifest.Fingerprint, read.Fingerprint);
        Assert.Equal(manifest.Fingerprint, ModelFolder.FingerprintOf(loaded));
        string[] texts = [.. Talks.Texts(Talks.Of(90)), "", "nothing known"];
        Assert.Equal(Bits(Model, texts), Bits(loaded, texts));
        Assert.Equal(Content, File.ReadAllBytes(Path.Combine(path, "model.hashed")));
    }

    [Fact]
    public void A_folder_whose_manifest_has_other_topics_is_refused()
    {
        var path = Path.Combine(folder, "other");
        ModelFolder.Save(Model, path);
        SavedModel.Reseal(path, manifest => manifest with { Topics = [.. manifest.Topics, new("more")], Support = [.. manifest.Support, 1] });
        Assert.EndsWith("it has other topics than the manifest; train the model again",
            Assert.Throws<ModelRefusedException>(() => ModelFolder.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_flipped_bit_and_every_cut_is_refused()
    {
        var step = Math.Max(1, Content.Length / 500);
        for (var at = 0; at < Content.Length; at += step)
        {
            var flipped = Content.ToArray();
            flipped[at] ^= (byte)(1 << (at % 8));
            Assert.Throws<ModelRefusedException>(() => HashedModelFile.Parse(flipped, "m"));
            Assert.Throws<ModelRefusedException>(() => HashedModelFile.Parse(Content[..at], "m"));
        }

        Assert.Throws<ModelRefusedException>(() => HashedModelFile.Parse([.. Content, 0], "m"));
    }

    [Theory]
    [InlineData(8, 99, "m: it is of version 99, this program reads version 2; train the model again")]
    [InlineData(12, 31, "m: its header contradicts itself; train the model again")]
    [InlineData(28, int.MaxValue, "m: its header contradicts itself; train the model again")]
    [InlineData(28, 0, "m: its header contradicts itself; train the model again")]
    [InlineData(32, int.MaxValue, "m: its header contradicts itself; train the model again")]
    [InlineData(32, -1, "m: its header contradicts itself; train the model again")]
    public void A_header_that_lies_is_refused_even_under_a_right_checksum(int at, int value, string message)
    {
        var forged = Content.ToArray();
        BitConverter.TryWriteBytes(forged.AsSpan(at), value);
        SHA256.HashData(forged.AsSpan()[..^32], forged.AsSpan()[^32..]);
        Assert.Equal(message, Assert.Throws<ModelRefusedException>(() => HashedModelFile.Parse(forged, "m")).Message);
    }

    [Fact]
    public void A_bucket_that_does_not_exist_is_refused()
    {
        var forged = Content.ToArray();
        forged.AsSpan(48, 3).Fill(0xFF);
        SHA256.HashData(forged.AsSpan()[..^32], forged.AsSpan()[^32..]);
        Assert.Equal("m: it names a bucket that does not exist; train the model again",
            Assert.Throws<ModelRefusedException>(() => HashedModelFile.Parse(forged, "m")).Message);
    }

    private static long[] Bits(TopicModel model, string[] texts) =>
        [.. model.Classifier.Classify(texts).SelectMany(p => p.Ranked).Select(t => BitConverter.DoubleToInt64Bits(t.Probability))];
}
