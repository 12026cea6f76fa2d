using Readout.Core;

namespace Readout.Summarization;

/// <summary>A document with the summary that a human wrote.</summary>
/// <param name="Id">Unique within its file.</param>
/// <param name="Document">The document.</param>
/// <param name="Reference">The human's summary, one sentence a line.</param>
public sealed record SummaryItem(string Id, SummaryDocument Document, string Reference)
{
    /// <summary>The sentences that a human would extract, from 0; empty when nobody was asked.</summary>
    public IReadOnlyList<int> Extract { get; init; } = [];

    /// <summary>The fingerprint of the document's words: the same for a copy under another id.</summary>
    public string Fingerprint() => Core.Fingerprint.Of(Document.Sentences.Select(s => s.Text));
}
