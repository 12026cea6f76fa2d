namespace Readout.Core;

/// <summary>A summary: sentences of a document, in the document's order.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">The chosen sentences, in document order; empty only for a document without sentences.</param>
public sealed record Summary(SummaryDocument Document, IReadOnlyList<SummaryLine> Lines)
{
    /// <summary>What the reader should know about the length, such as that the document is shorter; empty when it is as asked.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The chosen sentences as they stand in the document, one a line.</summary>
    public string Text => string.Join('\n', Lines.Select(l => l.Sentence.Text));

    /// <summary>The chosen sentences with speakers where the words alone would not tell who speaks, one a line.</summary>
    public string Shown => string.Join('\n', Lines.Select(l => l.Shown));

    /// <summary>The words of the chosen sentences.</summary>
    public int Words => Lines.Sum(l => l.Sentence.Words);
}
