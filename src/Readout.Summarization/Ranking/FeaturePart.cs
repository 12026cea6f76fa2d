namespace Readout.Summarization.Ranking;

/// <summary>The part of a <see cref="SentenceScore"/> that a feature counts to.</summary>
internal enum FeaturePart
{
    Position,
    Centrality,
    Title,
    Topic,
    Form,
}
