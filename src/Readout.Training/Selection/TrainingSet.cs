using Readout.Core;
using Readout.Training.Features;
using Readout.Training.Learning;
using Readout.Training.Spreading;

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
    /// <param name="unlabeled">Unlabelled statements that topics may be spread over; null without any.</param>
    public TrainingSet(Corpus corpus, TextEncoders encoders, IReadOnlyList<FeatureOptions> wanted, UnlabeledPool? unlabeled = null)
    {
        (this.corpus, this.encoders, this.wanted, Unlabeled) = (corpus, encoders, wanted, unlabeled);
        Topics = TrainableTopics.Of(corpus);
        var position = Topics.Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        var (kept, gold) = (new List<LabeledStatement>(corpus.Statements.Count), new List<int>(corpus.Statements.Count));
        foreach (var statement in corpus.Statements)
        {
            if (!position.TryGetValue(statement.Topic, out var topic))
                continue;
            kept.Add(statement);
            gold.Add(topic);
        }

        statements = [.. kept.Select(s => s.Statement)];
        var computed = wanted.Select(f => f with { Tuned = false });
        Texts = TextEncoding.Encode(statements, encoders, [.. computed, .. unlabeled is null ? [] : (FeatureOptions[])[UnlabeledPool.GraphFeatures(encoders)]]);
        Gold = [.. gold];
        Groups = [.. kept.Select(s => s.Group)];
    }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The encoders as they are installed.</summary>
    public TextEncoders Encoders => encoders;

    /// <summary>The texts with vectors of the encoders as they are installed; <see cref="Tuned"/> gives those of a tuned one.</summary>
    public EncodedText[] Texts { get; }

    public int[] Gold { get; }

    public string[] Groups { get; }

    /// <summary>The unlabelled statements that topics may be spread over; null without any.</summary>
    public UnlabeledPool? Unlabeled { get; }

    /// <summary>How many statements each topic has.</summary>
    public int[] Support()
    {
        var support = new int[Topics.Count];
        foreach (var topic in Gold)
            support[topic]++;
        return support;
    }

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
        return drawn.Count > 1 && Topics.All(topic => sample.Support(topic) > 0) ? new(sample, encoders, wanted, Unlabeled) : this;
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

    /// <summary>Fits features and model to some of the statements and to unlabelled ones, of no document that has statements here but none among those.</summary>
    /// <param name="parameters">The hyper-parameters.</param>
    /// <param name="positions">The statements to learn from.</param>
    /// <param name="texts">All statements as the features see them.</param>
    /// <param name="encoders">The encoders of the features.</param>
    /// <param name="weights">One weight a topic.</param>
    /// <param name="seed">The seed.</param>
    public (Featurizer Featurizer, Learner Learner) FitSpread(
        HyperParameters parameters, int[] positions, EncodedText[] texts, TextEncoders encoders, double[] weights, int seed)
    {
        var documents = statements.Select(s => s.Document).Where(d => d.Length > 0).ToHashSet(StringComparer.Ordinal);
        documents.ExceptWith(positions.Select(i => statements[i].Document));
        var free = Unlabeled!.Outside(documents);
        var all = parameters.Features.ReadsTunedEncoder ? Unlabeled.Encode(encoders, [parameters.Features]) : Unlabeled.Texts;
        return LabelSpreading.Fit(
            parameters,
            ([.. positions.Select(i => texts[i])], [.. positions.Select(i => Gold[i])]),
            [.. free.Select(i => all[i])],
            Unlabeled.Graph([.. positions.Select(i => Texts[i])], free),
            weights,
            seed);
    }

    /// <summary>One weight a topic: its statements against those of a topic of mean size, inverted, to a power.</summary>
    /// <param name="power">0 weighs every statement alike, 1 every topic.</param>
    public double[] Weights(double power) =>
        Array.ConvertAll(Support(), count => Math.Pow((double)Gold.Length / (Topics.Count * count), power));
}
