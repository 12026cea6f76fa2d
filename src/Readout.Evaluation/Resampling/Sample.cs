using Readout.Core;
using Readout.Evaluation.Metrics;

namespace Readout.Evaluation.Resampling;

/// <summary>The statements of an evaluation as numbers, and the units in which they are resampled.</summary>
internal sealed class Sample
{
    private readonly StatementTerms[] terms;
    private readonly int[] unitOf;
    private readonly int bins;

    /// <summary>Makes the numbers.</summary>
    /// <param name="topics">The classifier's topics; gold topics that are not among them get positions behind.</param>
    /// <param name="statements">The statements with their predictions.</param>
    /// <param name="bins">Calibration bins.</param>
    public Sample(IReadOnlyList<Topic> topics, IReadOnlyList<EvaluatedStatement> statements, int bins)
    {
        this.bins = bins;
        var index = topics.Concat(statements.Select(s => s.Gold.Topic)).Distinct()
            .Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        Topics = index.Count;
        terms = [.. statements.Select(s => TermsOf(s, index, bins))];

        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in statements)
            documents.TryAdd(statement.Gold.Group, documents.Count);
        unitOf = [.. statements.Select(s => documents[s.Gold.Group])];
        Documents = Units = documents.Count;
        if (Documents == 1)
            (unitOf, Units) = ([.. Enumerable.Range(0, statements.Count)], statements.Count);
    }

    /// <summary>All topics, those that only occur as gold included.</summary>
    public int Topics { get; }

    public int Documents { get; }

    /// <summary>What is drawn: documents, since statements of one document are alike; statements when there is only one document.</summary>
    public int Units { get; }

    /// <summary>The sums over all statements as they are.</summary>
    public Tally Count()
    {
        var tally = new Tally(Topics, bins);
        int[] once = [.. Enumerable.Repeat(1, Units)];
        Count(once, tally);
        return tally;
    }

    /// <summary>The sums over statements, each as many times as its unit was drawn.</summary>
    public void Count(int[] times, Tally tally)
    {
        tally.Clear();
        for (var i = 0; i < terms.Length; i++)
        {
            if (times[unitOf[i]] > 0)
                tally.Add(terms[i], times[unitOf[i]]);
        }
    }

    private static StatementTerms TermsOf(EvaluatedStatement statement, Dictionary<Topic, int> index, int bins)
    {
        var (gold, prediction) = (statement.Gold.Topic, statement.Prediction);
        return new(
            index[gold],
            index[prediction.Topic],
            prediction.RankOf(gold) ?? 0,
            prediction.Confidence,
            ExpectedCalibrationError.BinOf(prediction.Confidence, bins),
            LogLoss.Term(statement),
            BrierScore.Term(statement));
    }
}
