using Readout.Core;

namespace Readout.Training;

/// <summary>A training statement that is like the one explained.</summary>
/// <param name="Statement">The statement with its gold topic.</param>
/// <param name="Similarity">The cosine of the two statements' features, without what stands before and after.</param>
public sealed record NearestStatement(LabeledStatement Statement, double Similarity);
