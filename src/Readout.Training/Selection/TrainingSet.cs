using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Selection;

/// <summary>A corpus as trainers want it: texts with their vectors, positions of topics, documents.</summary>
internal sealed class TrainingSet
{
    private readonly Corpus corpus;
    private readonly TextEncoders encoders;
    private readonly IReadOnlyList<FeatureOptions> wanted;
    private readonly Statement[] statements;

    /// <summary>Makes a set.</summary>
    /// <param name="corpus">The training statements.</param>
    /// <param name="encoders">The encoders.</param>
    /// <param name="wanted">The features that will be computed.</param>
    public TrainingSet(Corpus corpus, TextEncoders encoders, IReadOnlyList<FeatureOptions> wanted)
    {
        (this.corpus, this.encoders, this.wanted) = (corpus, encoders, wanted);
        Topics = TrainableTopics.Of(corpus);
        var position = Topics.Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        var rows = corpus.Statements.Where(s => position.ContainsKey(s.Topic)).ToList();
        statements = [.. rows.Select(r => r.Statement)];
        Texts = TextEncoding.Encode(statements, encoders, [.. wanted.Select(f => f with { Tuned = false })]);
        Gold = [.. rows.Select(r => position[r.Topic])];
        Groups = [.. rows.Select(r => r.Group)];
    }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The texts with vectors of the encoders as they are installed; <see cref="Tuned"/> gives those of a tuned one.</summary>
    public EncodedText[] Texts { get; }

    public int[] Gold { get; }

    public string[] Groups { get; }

    /// <summary>This set, or whole documents drawn from it until there are so many statements; a set that would lose a topic, or all documents but one, is kept whole.</summary>
    public TrainingSet Sample(int statements, int seed)
    {
        if (Texts.Length <= statements)
            return this;
        string[] documents = [.. Groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new SeededRandom(seed).Shuffle(documents.AsSpan());
        var sizes = Groups.CountBy(group => group, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var (drawn, size) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var document in documents.TakeWhile(_ => size < statements))
        {
            drawn.Add(document);
            size += sizes[document];
        }

        var sample = corpus.Where(s => drawn.Contains(s.Group));
        return drawn.Count > 1 && Topics.All(topic => sample.Support(topic) > 0) ? new(sample, encoders, wanted) : this;
    }

    /// <summary>Tunes the sentence encoder to some of the statements and encodes all; where they are too few to learn from, it stays as it is.</summary>
    /// <param name="positions">The statements that tuning may see.</param>
    /// <param name="seed">The seed.</param>
    public (TextEncoders Encoders, EncodedText[] Texts) Tuned(IReadOnlyList<int> positions, int seed)
    {
        var tuned = encoders.Tunable!.Tune([.. positions.Select(i => statements[i].Text)], [.. positions.Select(i => Gold[i])], seed);
        var all = tuned is null ? encoders : encoders.With(tuned);
        return (all, TextEncoding.Encode(statements, all, [.. wanted.Where(f => f.ReadsTunedEncoder)]));
    }

    /// <summary>One weight a topic: its statements against those of a topic of mean size, inverted, to a power.</summary>
    /// <param name="power">0 weighs every statement alike, 1 every topic.</param>
    public double[] Weights(double power)
    {
        var support = new int[Topics.Count];
        foreach (var topic in Gold)
            support[topic]++;
        return Array.ConvertAll(support, count => Math.Pow((double)Gold.Length / (Topics.Count * count), power));
    }
}
