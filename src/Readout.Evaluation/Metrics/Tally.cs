namespace Readout.Evaluation.Metrics;

/// <summary>The sums over statements that all metrics are made of.</summary>
internal sealed class Tally(int topics, int bins)
{
    private readonly int[] goldAt = new int[topics + 1];
    private readonly int[] countIn = new int[bins];
    private readonly int[] rightIn = new int[bins];
    private readonly double[] confidenceIn = new double[bins];

    public TopicCounts Counts { get; } = new(topics);

    public int Bins => countIn.Length;

    public double LogLoss { get; private set; }

    public double Brier { get; private set; }

    /// <summary>Statements whose gold topic has a rank, from 1; none beyond the last.</summary>
    public int GoldAt(int rank) => rank < goldAt.Length ? goldAt[rank] : 0;

    public int CountIn(int bin) => countIn[bin];

    public int RightIn(int bin) => rightIn[bin];

    /// <summary>The sum, not the mean, of the confidences in a bin.</summary>
    public double ConfidenceIn(int bin) => confidenceIn[bin];

    public void Add(in StatementTerms terms, int times)
    {
        Counts.Add(terms.Gold, terms.Predicted, times);
        goldAt[terms.Rank] += times;
        LogLoss += times * terms.LogLoss;
        Brier += times * terms.Brier;
        countIn[terms.Bin] += times;
        confidenceIn[terms.Bin] += times * terms.Confidence;
        if (terms.Gold == terms.Predicted)
            rightIn[terms.Bin] += times;
    }

    public void Clear()
    {
        Counts.Clear();
        (LogLoss, Brier) = (0, 0);
        Array.Clear(goldAt);
        Array.Clear(countIn);
        Array.Clear(rightIn);
        Array.Clear(confidenceIn);
    }
}
