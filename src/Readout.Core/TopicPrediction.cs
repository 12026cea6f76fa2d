namespace Readout.Core;

/// <summary>A topic and its probability.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Probability">Between 0 and 1.</param>
public readonly record struct TopicProbability(Topic Topic, double Probability);

/// <summary>What a classifier says of one text: every topic with its probability, the most probable first.</summary>
public sealed record TopicPrediction
{
    /// <summary>Makes a prediction; equal probabilities keep the order of <paramref name="topics"/>.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="probabilities">One probability a topic, of any positive sum; they are normalised to 1.</param>
    /// <exception cref="ArgumentException">The two differ in length, or no probability is positive and finite.</exception>
    public TopicPrediction(IReadOnlyList<Topic> topics, IReadOnlyList<double> probabilities)
    {
        var sum = 0.0;
        for (var i = 0; i < probabilities.Count; i++)
            sum += probabilities[i];
        if (topics.Count != probabilities.Count || !(sum > 0) || double.IsInfinity(sum))
            throw new ArgumentException("one finite probability a topic, with a positive sum", nameof(probabilities));
        // Loops, since generics of a value type are compiled at every start, and cost a short command more than its work.
        var ranked = new TopicProbability[topics.Count];
        for (var i = 0; i < ranked.Length; i++)
        {
            var (next, place) = (new TopicProbability(topics[i], probabilities[i] / sum), i);
            for (; place > 0 && ranked[place - 1].Probability < next.Probability; place--)
                ranked[place] = ranked[place - 1];
            ranked[place] = next;
        }

        Ranked = ranked;
    }

    /// <summary>All topics, the most probable first; the probabilities sum to 1.</summary>
    public IReadOnlyList<TopicProbability> Ranked { get; }

    /// <summary>The predicted topic: the most probable one.</summary>
    public Topic Topic => Ranked[0].Topic;

    /// <summary>The probability of the predicted topic.</summary>
    public double Confidence => Ranked[0].Probability;

    /// <summary>Whether the text is unlike the statements that the classifier learned from, so that its topic means little.</summary>
    public bool OutOfDomain { get; init; }

    /// <summary>Whether the answer is better withheld: the text is out of domain, or the confidence below a threshold.</summary>
    /// <param name="below">The threshold; NaN for none.</param>
    public bool Abstains(double below) => OutOfDomain || Confidence < below;

    /// <summary>The probability of a topic; 0 for one that the classifier does not know.</summary>
    public double ProbabilityOf(Topic topic) => RankOf(topic) is { } rank ? Ranked[rank - 1].Probability : 0;

    /// <summary>The rank of a topic, from 1; null for one that the classifier does not know.</summary>
    public int? RankOf(Topic topic)
    {
        for (var i = 0; i < Ranked.Count; i++)
        {
            if (Ranked[i].Topic == topic)
                return i + 1;
        }

        return null;
    }
}
