namespace Readout.Evaluation;

/// <summary>A misclassified statement, and the words that decided.</summary>
/// <param name="Statement">The statement and its prediction.</param>
/// <param name="DecidingWords">The words whose removal lowers the probability of the predicted topic most, the strongest first; at most three.</param>
public sealed record Mistake(EvaluatedStatement Statement, IReadOnlyList<string> DecidingWords);
