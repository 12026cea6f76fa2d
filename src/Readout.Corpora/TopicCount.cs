using Readout.Core;

namespace Readout.Corpora;

/// <summary>How many statements a topic has.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Train">Statements to train on, those without a split included.</param>
/// <param name="HeldOut">Statements to evaluate on.</param>
public sealed record TopicCount(Topic Topic, int Train, int HeldOut)
{
    /// <summary>Statements of both splits.</summary>
    public int Total => Train + HeldOut;
}
