namespace Readout.Text;

/// <summary>How an article is read.</summary>
public sealed record ArticleOptions
{
    /// <summary>Keeps headlines, captions and all other furniture as text.</summary>
    public bool Keep { get; init; }

    /// <summary>The language of the articles; English is the only one so far.</summary>
    public string Language { get; init; } = "en";
}
