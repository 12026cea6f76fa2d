namespace Readout.Bulk.Writing;

/// <summary>What a classifier says of a block of rows, and which of it is better left to a coder.</summary>
/// <param name="Probabilities">One probability a topic, row after row.</param>
/// <param name="OutOfDomain">Whether each row is out of domain; null when none is.</param>
/// <param name="Topics">How many topics there are.</param>
/// <param name="AbstainBelow">The confidence below which answers are marked; NaN for none.</param>
internal readonly record struct Answers(double[] Probabilities, bool[]? OutOfDomain, int Topics, double AbstainBelow)
{
    /// <summary>The probabilities of a row.</summary>
    public ReadOnlySpan<double> Of(int row) => Probabilities.AsSpan(row * Topics, Topics);

    /// <summary>Whether a row is marked, as <see cref="Core.TopicPrediction.Abstains"/> says, and whether it is out of domain.</summary>
    /// <param name="row">The row.</param>
    /// <param name="confidence">The probability of its topic.</param>
    public Marks MarksOf(int row, double confidence) => OutOfDomain is not null && OutOfDomain[row] ? Marks.OutOfDomain
        : confidence < AbstainBelow ? Marks.Unsure
        : Marks.None;
}

/// <summary>How an answer is marked.</summary>
internal enum Marks
{
    /// <summary>It stands.</summary>
    None,

    /// <summary>Its confidence is too low.</summary>
    Unsure,

    /// <summary>Its text is unlike the training statements, so that it is withheld whatever the confidence.</summary>
    OutOfDomain,
}
