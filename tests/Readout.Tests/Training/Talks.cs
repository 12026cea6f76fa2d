using Readout.Core;
using Readout.Training;

namespace Readout.Tests.Training;

/// <summary>Invented statements on gas, arms and dams, each topic with words of its own, and quick ways to train on them.</summary>
internal static class Talks
{
    public static readonly Codebook Codebook = new(
        "Invented talks", "1",
        [
            new(new("dams"), "Dams", "Water.", [], [], ["dam", "river"], []),
            new(new("gas"), "Gas", "Gas.", [], [], ["gas", "gas supply"], []),
            new(new("space"), "Space", "A topic that no statement has.", [], [], ["rocket"], []),
            new(new("arms"), "Arms", "Weapons.", [], [], [], []),
        ],
        []);

    /// <summary>Words alone: the quickest features.</summary>
    public static readonly FeatureOptions Words = new() { CharNgramsTo = 0 };

    /// <summary>One trainer, one kind of features.</summary>
    public static readonly TrainingOptions Quick = new() { Trainers = [Trainer.Sdca], Features = [Words] };

    private static readonly string[] Said = ["both", "sides", "spoke", "again", "at", "length", "about", "old", "and", "new", "plans"];

    private static readonly (string Topic, string[] Words)[] Own =
    [
        ("gas", ["gas", "pipeline", "tariff", "winter", "supply"]),
        ("arms", ["missiles", "army", "tanks", "radar", "defence"]),
        ("dams", ["dam", "river", "flood", "reservoir", "irrigation"]),
    ];

    /// <summary>Statements that take the topics gas, arms and dams in turn, six to a document.</summary>
    public static Corpus Of(int statements, Codebook? codebook = null) => new(
        [.. Enumerable.Range(0, statements).Select(i => Statement(i, Own[i % Own.Length], new(i)))], codebook);

    /// <summary>One statement a topic and text, each its own document.</summary>
    public static Corpus Rows(params IEnumerable<(string Topic, string Text)> rows) =>
        new([.. rows.Select((r, i) => new LabeledStatement(new($"{i + 1}", r.Text), new(r.Topic)))]);

    public static string[] Texts(Corpus corpus) => [.. corpus.Statements.Select(s => s.Statement.Text)];

    /// <summary>The share of a corpus that a classifier gives its gold topic.</summary>
    public static double Accuracy(ITopicClassifier classifier, Corpus corpus) =>
        classifier.Classify(Texts(corpus)).Zip(corpus.Statements).Average(p => p.First.Topic == p.Second.Topic ? 1.0 : 0);

    private static LabeledStatement Statement(int i, (string Topic, string[] Words) topic, SeededRandom random)
    {
        string[] words = [.. Enumerable.Range(0, 4).Select(_ => Said[random.Next(Said.Length)]),
            topic.Words[random.Next(topic.Words.Length)], topic.Words[random.Next(topic.Words.Length)]];
        random.Shuffle(words.AsSpan());
        return new(new($"s{i}", string.Join(' ', words)) { Document = $"d{i / 6}" }, new(topic.Topic));
    }
}
