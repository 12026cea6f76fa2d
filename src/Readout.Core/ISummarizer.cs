namespace Readout.Core;

/// <summary>Chooses the sentences that stand for a document. The seam between summarisation and who shows summaries.</summary>
public interface ISummarizer
{
    /// <summary>A short name for tables.</summary>
    string Name { get; }

    /// <summary>Summarises a document.</summary>
    /// <param name="document">The document; one without sentences gives a summary without lines.</param>
    /// <param name="length">How long the summary may be; where there is a sentence, there is at least one line.</param>
    Summary Summarize(SummaryDocument document, SummaryLength length);
}
