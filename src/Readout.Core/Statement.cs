namespace Readout.Core;

/// <summary>A sentence, or quoted utterance, of a document, attributed to a speaker or to none.</summary>
/// <param name="Id">Unique within its file.</param>
/// <param name="Text">The words, as they stand in the document.</param>
public sealed record Statement(string Id, string Text)
{
    /// <summary>The document it stands in; empty when unknown. Statements of one document are never divided between splits or folds.</summary>
    public string Document { get; init; } = "";

    /// <summary>Offset of the first character in the original text, in UTF-16 units; null when unknown.</summary>
    public int? Start { get; init; }

    /// <summary>Offset behind the last character in the original text; null when unknown.</summary>
    public int? End { get; init; }

    /// <summary>Whom the statement is attributed to; empty when to none.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The house of style that published it (a wire agency, a presidency …); empty when unknown.</summary>
    public string House { get; init; } = "";

    /// <summary>The sentence before it in its document; empty when there is none or it is unknown.</summary>
    public string Before { get; init; } = "";

    /// <summary>The sentence after it in its document; empty when there is none or it is unknown.</summary>
    public string After { get; init; } = "";

    /// <summary>The title of its document, such as its headline; empty when it has none or it is unknown.</summary>
    public string Title { get; init; } = "";
}
