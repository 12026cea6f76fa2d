using System.Text;
using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training.Hashing;

public sealed class HashedTrainingTests
{
    private static readonly TrainingOptions Hashed = new() { Trainers = [Trainer.Hashed] };

    [Fact]
    public void It_learns_the_topics_of_a_small_corpus_and_says_how_it_was_chosen()
    {
        var corpus = Talks.Of(60);
        var model = TopicTrainer.Train(corpus, Hashed);
        Assert.Equal(1, Talks.Accuracy(model.Classifier, corpus));
        Assert.Equal(["words 1-2 in 2^20 buckets", "words 1-2 + characters 4-5 in 2^20 buckets"],
            model.Candidates.Select(c => c.Parameters.Features.ToString()).OrderBy(f => f.Length));
        Assert.All(model.Candidates, c => Assert.True(c.Parameters.Trainer == Trainer.Hashed && c.MacroF1 > .9 && c.FoldMacroF1.Count == 5));
        Assert.Equal(model.Chosen.Temperature, model.Classifier.CalibrationTemperature);
        Assert.InRange(model.Classifier.NgramCount, 50, 5000);
        Assert.Equal(60, model.Abstention.Points[0].Answered);
    }

    [Fact]
    public void Beside_other_trainers_it_takes_the_n_grams_of_features_and_no_encoder()
    {
        Assert.All(SearchSpace.Features.SelectMany(f => SearchSpace.Of(Trainer.Hashed, f)), p => Assert.True(p.Features.IsNgramsOnly && p.Features.HashBits > 0));
        Assert.Equal("words 1-2 in 2^20 buckets", SearchSpace.Of(Trainer.Hashed, SearchSpace.Encoders[0])[0].Features.ToString());
        var encoders = new TextEncoders(new TopicEncoder());
        var model = TopicTrainer.Train(Talks.Of(60), Hashed with { Features = [new() { EncoderWeight = 1 }] }, encoders: encoders);
        Assert.Equal((0, TextEncoders.None), (model.Classifier.EmbeddingCount, model.Encoders));
    }

    [Fact]
    public void Probabilities_sum_to_one_for_any_text()
    {
        var model = TopicTrainer.Train(Talks.Of(60), Hashed);
        string[] texts = ["gas supply", "", " \n", "nothing known", "💧 和平", "\uD800", new string('a', 100_000), string.Join(' ', Enumerable.Range(0, 200_000))];
        Assert.All(model.Classifier.Classify(texts), p =>
        {
            Assert.Equal(1, p.Ranked.Sum(t => t.Probability), 9);
            Assert.All(p.Ranked, t => Assert.InRange(t.Probability, 0, 1));
        });
        Assert.True(model.Classifier.Classify([""])[0].Confidence < .6, "an empty text is no evidence");
    }

    [Fact]
    public void Bytes_and_strings_of_a_text_are_classified_alike_by_every_trainer()
    {
        foreach (var options in new[] { Hashed, Talks.Quick })
        {
            var classifier = TopicTrainer.Train(Talks.Of(60), options).Classifier;
            var probabilities = new float[3];
            foreach (var text in new[] { "gas supply", "", "tanks – défense" })
            {
                classifier.ClassifyUtf8(Encoding.UTF8.GetBytes(text), probabilities);
                var prediction = classifier.Classify([text])[0];
                for (var i = 0; i < 3; i++)
                    Assert.Equal(prediction.ProbabilityOf(classifier.Topics[i]), probabilities[i], 1e-6);
            }
        }
    }

    [Fact]
    public void Classifying_bytes_allocates_nothing()
    {
        var classifier = TopicTrainer.Train(Talks.Of(60), Hashed).Classifier;
        var probabilities = new float[3];
        var text = Encoding.UTF8.GetBytes("both sides spoke about the gas pipeline again");
        classifier.ClassifyUtf8(text, probabilities);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            classifier.ClassifyUtf8(text, probabilities);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Eight_threads_classify_as_one_does()
    {
        var corpus = Talks.Of(600);
        var classifier = TopicTrainer.Train(corpus, Hashed).Classifier;
        var alone = classifier.Classify(Talks.Texts(corpus)).Select(p => p.Confidence);
        var together = Talks.Texts(corpus).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => classifier.Classify([text])[0].Confidence);
        Assert.Equal(alone, together);
    }

    [Fact]
    public void The_same_seed_gives_the_same_model_and_another_seed_another()
    {
        string Fingerprint(int seed) => ModelFolder.FingerprintOf(TopicTrainer.Train(Talks.Of(120), Hashed with { Seed = seed }));
        Assert.Equal(Fingerprint(3), Fingerprint(3));
        Assert.NotEqual(Fingerprint(3), Fingerprint(4));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(10_200)]
    public void Any_number_of_threads_trains_the_same_model(int statements)
    {
        // Twenty topics, so that up to three threads sweep.
        var corpus = new Corpus([.. Talks.Of(statements).Statements.Select((s, i) => s with { Topic = new($"t{i % 20}") })]);
        string[] Bits(int threads)
        {
            var model = TopicTrainer.Train(corpus, Hashed with { Threads = threads });
            return [ModelFolder.FingerprintOf(model), .. model.Candidates.Select(c => $"{c.Parameters} {c.MacroF1:R} {string.Join(' ', c.FoldMacroF1)} {c.LogLoss:R}")];
        }

        var alone = Bits(1);
        Assert.All([2, 3, 8], threads => Assert.Equal(alone, Bits(threads)));
    }

    [Fact]
    public void Threads_below_one_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TopicTrainer.Train(Talks.Of(30), Hashed with { Threads = 0 }));

    [Fact]
    public void It_is_compared_with_another_trainer_over_the_same_folds()
    {
        var model = TopicTrainer.Train(Talks.Of(60), Talks.Quick with { Trainers = [Trainer.Hashed, Trainer.Sdca] });
        Assert.Contains(model.Candidates, c => c.Parameters.Trainer == Trainer.Hashed && c.FoldMacroF1.Count == 5);
        Assert.Contains(model.Candidates, c => c.Parameters.Trainer == Trainer.Sdca);
    }

    [Fact]
    public void A_large_corpus_holds_one_fold_out_and_chooses_the_hashed_trainer_by_itself()
    {
        var corpus = Talks.Of(LargeCorpus.Statements + 400);
        var options = LargeCorpus.Choose(new(), corpus.Statements.Count);
        Assert.Equal([Trainer.Hashed], options.Trainers);
        Assert.Equal(new TrainingOptions().Trainers, LargeCorpus.Choose(new(), LargeCorpus.Statements).Trainers);
        var model = TopicTrainer.Train(corpus, options);
        Assert.Single(model.Chosen.FoldMacroF1);
        Assert.Equal(2, model.Chosen.Parameters.Features.MinStatements);
        Assert.True(Talks.Accuracy(model.Classifier, corpus) > .99);
    }

    [Fact]
    public void A_single_document_trains_and_its_scores_are_undefined()
    {
        var rows = new[] { ("gas", "gas talks"), ("gas", "gas supply"), ("arms", "tanks rolled"), ("arms", "more tanks") }
            .Select((r, i) => new LabeledStatement(new($"{i}", r.Item2) { Document = "d" }, new(r.Item1)));
        var model = TopicTrainer.Train(new([.. rows]), Hashed);
        Assert.Equal((double.NaN, 1.0), (model.Chosen.MacroF1, model.Chosen.Temperature));
        Assert.Equal("arms", model.Classifier.Classify(["tanks"])[0].Topic.Id);
    }

    [Fact]
    public void Balanced_topics_make_the_rare_one_likelier()
    {
        var corpus = new Corpus([.. Talks.Of(90).Statements.Where((s, i) => s.Topic.Id != "arms" || i % 4 == 0)]);
        double Arms(bool balance) => TopicTrainer.Train(corpus, Hashed with { BalanceTopics = balance })
            .Classifier.Classify(["both sides spoke again"])[0].ProbabilityOf(new("arms"));
        Assert.True(Arms(true) > Arms(false));
    }

    [Fact]
    public void Buckets_out_of_range_are_refused() => Assert.Throws<ArgumentException>(() =>
        TopicTrainer.Train(Talks.Of(30), Hashed with { Features = [new() { HashBits = 30 }] }));
}
