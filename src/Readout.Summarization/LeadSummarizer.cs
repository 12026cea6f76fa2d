using Readout.Core;

namespace Readout.Summarization;

/// <summary>The floor that news is hard to beat on: the first sentences, as many as fit.</summary>
public sealed class LeadSummarizer : ISummarizer
{
    /// <inheritdoc/>
    public string Name => "lead";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length) =>
        SummaryMaker.Make(document, Filling.Take(document, length, Enumerable.Range(0, document.Sentences.Count)), length);
}
