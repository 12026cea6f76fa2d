using Readout.Core;

namespace Readout.Training.Selection;

/// <summary>A corpus as trainers want it: texts, positions of topics, documents.</summary>
internal sealed class TrainingSet
{
    public TrainingSet(Corpus corpus)
    {
        Topics = TrainableTopics.Of(corpus);
        var position = Topics.Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        var rows = corpus.Statements.Where(s => position.ContainsKey(s.Topic)).ToList();
        Texts = [.. rows.Select(r => r.Statement.Text)];
        Gold = [.. rows.Select(r => position[r.Topic])];
        Groups = [.. rows.Select(r => r.Group)];
    }

    public IReadOnlyList<Topic> Topics { get; }

    public string[] Texts { get; }

    public int[] Gold { get; }

    public string[] Groups { get; }

    /// <summary>One weight a topic: 1, or in inverse proportion to its statements with a mean of 1 over statements.</summary>
    public double[] Weights(bool balance)
    {
        var support = Gold.CountBy(t => t).ToDictionary();
        return [.. Topics.Select((_, topic) => balance ? (double)Gold.Length / (Topics.Count * support[topic]) : 1)];
    }
}
