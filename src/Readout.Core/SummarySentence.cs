namespace Readout.Core;

/// <summary>A statement as a summariser sees it: one sentence, in the order of its document.</summary>
/// <param name="Statement">The words, who said them, and where they stand.</param>
public sealed record SummarySentence(Statement Statement)
{
    /// <summary>Its topic; null when nothing has classified it.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The paragraph it stands in, from 0; null when unknown.</summary>
    public int? Paragraph { get; init; }

    /// <summary>
    /// The quotation it is part of: neighbours with the same number are kept or left together. When no sentence of a document
    /// has a number, quotation marks decide.
    /// </summary>
    public int? Quotation { get; init; }

    /// <summary>The words, as they stand in the document.</summary>
    public string Text => Statement.Text;

    /// <summary>Whom it is attributed to; empty when to none.</summary>
    public string Speaker => Statement.Speaker;

    /// <summary>How long it is, in words as a word processor counts them.</summary>
    public int Words => WordCount.Of(Text);
}
