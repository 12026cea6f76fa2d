namespace Readout.Core;

/// <summary>Counts of gold against predicted topics. Every row counts: a gold topic that is not listed is an error, not a gap.</summary>
/// <remarks>Undefined ratios are NaN, printed as –: precision of a topic never predicted, recall of a topic without support.</remarks>
public sealed class ConfusionMatrix
{
    private readonly int[,] counts;
    private readonly int[] support;

    /// <summary>Counts pairs of gold and predicted topics.</summary>
    /// <param name="topics">The topics of the classifier, in the order of rows and columns.</param>
    /// <param name="pairs">Gold and predicted topic of each statement. A gold topic outside <paramref name="topics"/> is an error of the column it was given.</param>
    /// <exception cref="ArgumentException">A predicted topic is not one of <paramref name="topics"/>.</exception>
    public ConfusionMatrix(IReadOnlyList<Topic> topics, IEnumerable<(Topic Gold, Topic Predicted)> pairs)
    {
        Topics = topics;
        counts = new int[topics.Count, topics.Count];
        UnknownGold = new int[topics.Count];
        support = new int[topics.Count];
        var index = topics.Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        foreach (var (gold, predicted) in pairs)
        {
            if (!index.TryGetValue(predicted, out var column))
                throw new ArgumentException($"predicted topic '{predicted}' is not one of the classifier's topics", nameof(pairs));
            Total++;
            if (index.TryGetValue(gold, out var row))
            {
                counts[row, column]++;
                support[row]++;
            }
            else
            {
                UnknownGold[column]++;
            }
        }
    }

    /// <summary>The topics, in the order of rows and columns.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>All statements, those with an unknown gold topic included.</summary>
    public int Total { get; }

    /// <summary>By predicted topic, the statements whose gold topic the classifier does not know.</summary>
    public int[] UnknownGold { get; }

    /// <summary>Statements of gold topic <paramref name="gold"/> predicted as <paramref name="predicted"/>.</summary>
    public int this[int gold, int predicted] => counts[gold, predicted];

    /// <summary>Statements of a gold topic.</summary>
    public int Support(int topic) => support[topic];

    /// <summary>Statements predicted as a topic.</summary>
    public int Predicted(int topic) => Enumerable.Range(0, Topics.Count).Sum(gold => counts[gold, topic]) + UnknownGold[topic];

    /// <summary>Statements predicted right.</summary>
    public int Correct => Enumerable.Range(0, Topics.Count).Sum(i => counts[i, i]);

    /// <summary>Share predicted right; NaN when there is no statement.</summary>
    public double Accuracy => Ratio(Correct, Total);

    /// <summary>Of those predicted as the topic, the share that is right; NaN when it was never predicted.</summary>
    public double Precision(int topic) => Ratio(counts[topic, topic], Predicted(topic));

    /// <summary>Of those of the gold topic, the share found; NaN without support.</summary>
    public double Recall(int topic) => Ratio(counts[topic, topic], support[topic]);

    /// <summary>Harmonic mean of precision and recall, 2·right/(support + predicted); NaN when the topic neither occurs nor is predicted.</summary>
    public double F1(int topic) => Ratio(2 * counts[topic, topic], support[topic] + Predicted(topic));

    /// <summary>Mean F1 over the topics that occur or are predicted.</summary>
    public double MacroF1 => Mean(F1, _ => 1);

    /// <summary>Mean of a measure over topics, with weights; topics where the measure is undefined do not count.</summary>
    public double Mean(Func<int, double> measure, Func<int, double> weight)
    {
        double sum = 0, weights = 0;
        for (var i = 0; i < Topics.Count; i++)
        {
            var value = measure(i);
            if (double.IsNaN(value))
                continue;
            sum += weight(i) * value;
            weights += weight(i);
        }

        return weights > 0 ? sum / weights : double.NaN;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
