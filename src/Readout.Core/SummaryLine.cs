namespace Readout.Core;

/// <summary>A sentence of a summary.</summary>
/// <param name="Index">Its place among the document's sentences, from 0.</param>
/// <param name="Sentence">The sentence as it stands in the document, with speaker, topic and offsets.</param>
/// <param name="Shown">Its text, with the speaker in square brackets where the words alone would not tell who speaks.</param>
public sealed record SummaryLine(int Index, SummarySentence Sentence, string Shown)
{
    /// <summary>The score it was chosen by; NaN for a method that does not score.</summary>
    public double Score { get; init; } = double.NaN;
}
