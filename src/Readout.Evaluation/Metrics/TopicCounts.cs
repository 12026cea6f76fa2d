namespace Readout.Evaluation.Metrics;

/// <summary>How often each topic is gold, is predicted, and is both: all that the counting metrics need.</summary>
/// <remarks>
/// Topics are positions. Behind the classifier's own topics stand the gold topics that it does not know: they occur but
/// are never predicted, so their recall and F1 are 0, and each of their statements is a false find of the topic predicted.
/// </remarks>
internal sealed class TopicCounts(int topics)
{
    private readonly int[] right = new int[topics];
    private readonly int[] support = new int[topics];
    private readonly int[] predicted = new int[topics];

    public int Topics => right.Length;

    public int Total { get; private set; }

    public int Correct { get; private set; }

    public void Add(int gold, int prediction, int times)
    {
        Total += times;
        support[gold] += times;
        predicted[prediction] += times;
        if (gold != prediction)
            return;
        Correct += times;
        right[gold] += times;
    }

    public void Clear()
    {
        Array.Clear(right);
        Array.Clear(support);
        Array.Clear(predicted);
        (Total, Correct) = (0, 0);
    }

    public int Support(int topic) => support[topic];

    public int Predicted(int topic) => predicted[topic];

    /// <summary>right / predicted; NaN when the topic was never predicted.</summary>
    public double Precision(int topic) => Ratio(right[topic], predicted[topic]);

    /// <summary>right / support; NaN without support.</summary>
    public double Recall(int topic) => Ratio(right[topic], support[topic]);

    /// <summary>2·right / (support + predicted) (van Rijsbergen, Information Retrieval, 1979); NaN when both are 0.</summary>
    public double F1(int topic) => Ratio(2 * right[topic], support[topic] + predicted[topic]);

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
