namespace Readout.Summarization;

/// <summary>How a ranker is trained; the defaults are those of every report.</summary>
public sealed record RankerOptions
{
    /// <summary>The seed of folds and trainer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Folds of the cross-validation; a document is never divided.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Weight of the squared weights, against over-fitting.</summary>
    public double L2 { get; init; } = 1;

    /// <summary>How many sentences the greedy oracle takes at most, which are the best labels.</summary>
    public int OracleSentences { get; init; } = 3;

    /// <summary>How far below the oracle's choice, in ROUGE-1 F + ROUGE-2 F, a label is 1/e; 0.02 is two points.</summary>
    public double Softness { get; init; } = .02;
}
