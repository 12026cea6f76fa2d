namespace Readout.Corpora;

/// <summary>How many statements a house of style has.</summary>
/// <param name="House">The house; empty for statements that name none.</param>
/// <param name="ByTopic">Statements by topic, in the order of the corpus's topics.</param>
public sealed record HouseCount(string House, IReadOnlyList<int> ByTopic)
{
    /// <summary>Statements of all topics.</summary>
    public int Total => ByTopic.Sum();
}
