namespace Readout.Text;

/// <summary>An article or readout as it came in: nothing cut, nothing mended.</summary>
/// <param name="Id">The name of the document, unique within a run.</param>
/// <param name="Text">The original text; every offset of a document, cut or statement points into it.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>The headline, where it does not stand in the text; it helps to learn who is who.</summary>
    public string Title { get; init; } = "";

    /// <summary>The day it was published, where the file tells it beside the text; null when it does not.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>File and line it was read from, for messages; empty when it was not read from a file.</summary>
    public string Origin { get; init; } = "";
}
