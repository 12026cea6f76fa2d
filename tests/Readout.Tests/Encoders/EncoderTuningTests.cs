using Readout.Core;
using Readout.Encoders;
using Readout.Encoders.Tuning;

namespace Readout.Tests.Encoders;

public class EncoderTuningTests
{
    private static readonly string[] Texts =
        ["abc abd", "abc cba.", "dab", "cab bad", "xyz zyx", "yxz", "zzz yy.", "xx yy zz", "", "mno", "nom mon", "onm omn mmm", "mn on."];

    private static readonly int[] Topics = [7, 7, 7, 7, 2, 2, 2, 2, 2, 5, 5, 5, 5];
    private static readonly TuningOptions Options = new() { Steps = 3, TextsPerTopic = 3 };
    private static readonly Lazy<UseLiteEncoder> Tuned = new(() => EncoderTuning.Run(InventedWeights.Encoder(), Texts, Topics, Options));

    [Fact]
    public void The_loss_falls_below_what_texts_that_are_all_alike_would_cost()
    {
        // Invented embeddings hardly tell letters apart, but long texts from short ones.
        string[] texts =
            ["a", "bc", "d", "ef", "ab cde fgh ijk lmn.", "mno pqr stu vwx yz abc.", "bcd efg hij klm nop", "zyx wvu tsr qpo nml"];
        var encoder = InventedWeights.Encoder();
        var steps = new TuningSteps(encoder.Weights, [.. texts.Select(encoder.Tokenize)], [0, 0, 0, 0, 1, 1, 1, 1], new(), threads: 2);
        double[] losses = [.. Enumerable.Range(0, 8).Select(_ => steps.Next())];
        // Seven others alike: log 7.
        Assert.True(losses[^1] < Math.Min(losses[0], Math.Log(7)) - 0.1, string.Join(' ', losses));
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var one = EncoderTuning.Run(InventedWeights.Encoder(threads: 1), Texts, Topics, Options);
        Assert.Equal(one.Encode(Texts), Tuned.Value.Encode(Texts));
        Assert.Equal(one.Fingerprint, Tuned.Value.Fingerprint);
    }

    [Fact]
    public void Another_seed_gives_other_vectors_and_another_fingerprint()
    {
        var other = EncoderTuning.Run(InventedWeights.Encoder(), Texts, Topics, Options with { Seed = 2 });
        Assert.NotEqual(other.Encode(Texts), Tuned.Value.Encode(Texts));
        Assert.NotEqual(other.Fingerprint, Tuned.Value.Fingerprint);
    }

    [Fact]
    public void The_encoder_that_was_tuned_stays_as_it_was()
    {
        var encoder = InventedWeights.Encoder();
        var before = encoder.Encode(Texts);
        var tuned = EncoderTuning.Run(encoder, Texts, Topics, Options with { Steps = 1 });
        Assert.Equal(before, encoder.Encode(Texts));
        Assert.Equal("use-lite", encoder.Name);
        Assert.Equal("use-lite, tuned", tuned.Name);
        Assert.NotEqual(encoder.Fingerprint, tuned.Fingerprint);
    }

    [Fact]
    public void Progress_counts_the_steps()
    {
        var told = new List<(int, int)>();
        EncoderTuning.Run(InventedWeights.Encoder(), Texts, Topics, Options with { Steps = 2 }, (done, all) => told.Add((done, all)));
        Assert.Equal([(1, 2), (2, 2)], told);
    }

    [Fact]
    public void A_rendered_tuning_reads_to_the_same_vectors_and_fingerprint()
    {
        var read = EncoderTuning.Read(EncoderTuning.Render(Tuned.Value), "tuned.bin", InventedWeights.Encoder());
        Assert.Equal(Tuned.Value.Encode(Texts), read.Encode(Texts));
        Assert.Equal((Tuned.Value.Fingerprint, "use-lite, tuned"), (read.Fingerprint, read.Name));
    }

    [Fact]
    public void An_encoder_tuned_twice_is_read_into_the_one_that_was_installed()
    {
        var twice = EncoderTuning.Run(Tuned.Value, Texts, Topics, Options with { Steps = 1 });
        Assert.Equal(twice.Encode(Texts), EncoderTuning.Read(EncoderTuning.Render(twice), "tuned.bin", InventedWeights.Encoder()).Encode(Texts));
    }

    [Fact]
    public void Another_base_and_a_changed_byte_are_refused_with_the_way_out()
    {
        var content = EncoderTuning.Render(Tuned.Value);
        var other = new UseLiteEncoder(InventedWeights.Weights with { Fingerprint = "another" }, threads: 1);
        var refused = Assert.Throws<BadDataException>(() => EncoderTuning.Read(content, "tuned.bin", other));
        Assert.Contains("train the model again", refused.Message, StringComparison.Ordinal);
        content[1000] ^= 1;
        refused = Assert.Throws<BadDataException>(() => EncoderTuning.Read(content, "tuned.bin", InventedWeights.Encoder()));
        Assert.Equal("tuned.bin: the file is damaged; train the model again", refused.Message);
    }

    [Fact]
    public void An_encoder_that_was_not_tuned_has_nothing_to_render() =>
        Assert.Throws<ArgumentException>(() => EncoderTuning.Render(InventedWeights.Encoder()));

    [Fact]
    public void Too_few_texts_with_words_to_tune_to_give_no_tuned_encoder()
    {
        Assert.Null(InventedWeights.Encoder().Tune(["a", "b", "c", " "], [1, 1, 2, 2], 1));
        Assert.Null(InventedWeights.Encoder().Tune(["a", "b"], [1, 1], 1));
    }

    [Fact]
    public void More_texts_a_topic_take_more_steps()
    {
        Assert.Equal(new TuningOptions { Seed = 3, Steps = 30 }, TuningOptions.For([.. Enumerable.Range(0, 63).Select(i => i % 2)], 3));
        Assert.Equal(60, TuningOptions.For([.. Enumerable.Range(0, 64).Select(i => i % 2)], 3).Steps);
    }

    [Fact]
    public void One_topic_alone_or_topics_with_one_text_cannot_be_tuned_to()
    {
        Assert.Throws<ArgumentException>(() => EncoderTuning.Run(InventedWeights.Encoder(), ["a", "b", "c"], [1, 1, 1], Options));
        Assert.Throws<ArgumentException>(() => EncoderTuning.Run(InventedWeights.Encoder(), ["a", "b", "c"], [1, 1, 2], Options));
        Assert.Throws<ArgumentException>(() => EncoderTuning.Run(InventedWeights.Encoder(), ["a", "b"], [1], Options));
    }

    [Fact]
    public void A_step_of_single_texts_or_of_one_topic_teaches_nothing_and_is_refused()
    {
        void Run(TuningOptions options) => EncoderTuning.Run(InventedWeights.Encoder(), Texts, Topics, options);
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(Options with { TextsPerTopic = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(Options with { TopicsPerStep = 1 }));
    }

    [Fact]
    public void The_defaults_are_those_that_were_measured() => Assert.Equal(
        new TuningOptions { Seed = 1, Steps = 30, TextsPerTopic = 4, TopicsPerStep = 12, Temperature = 0.3f, LearningRate = 1e-4f }, new());
}
