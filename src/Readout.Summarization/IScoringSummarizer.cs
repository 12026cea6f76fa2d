using Readout.Core;

namespace Readout.Summarization;

/// <summary>A summariser that can say how it scored every sentence, and why.</summary>
public interface IScoringSummarizer : ISummarizer
{
    /// <summary>The score of every sentence, in document order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="length">The length of the summary that the scores are for: a long one drops the direction of centrality.</param>
    IReadOnlyList<SentenceScore> Score(SummaryDocument document, SummaryLength length);
}
