namespace Readout.Summarization;

/// <summary>The ROUGEs of a candidate against a reference.</summary>
/// <param name="Rouge1">Common words, counted with repetitions.</param>
/// <param name="Rouge2">Common pairs of neighbouring words.</param>
/// <param name="RougeL">The longest common subsequence of the whole texts.</param>
/// <param name="RougeLsum">Line by line of the reference, the union of longest common subsequences with the lines of the candidate.</param>
public sealed record RougeScores(RougeScore Rouge1, RougeScore Rouge2, RougeScore RougeL, RougeScore RougeLsum);
