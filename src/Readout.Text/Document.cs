namespace Readout.Text;

/// <summary>An article, divided into what is kept and what was cut; the two together are the whole original.</summary>
/// <param name="Article">The article as it came in.</param>
/// <param name="Blocks">The kept paragraphs, in order.</param>
/// <param name="Cuts">What was cut, in order, each with its rule.</param>
public sealed record Document(Article Article, IReadOnlyList<Block> Blocks, IReadOnlyList<Cut> Cuts)
{
    /// <summary>The title: the article's own, or else the headline that was cut from its text; empty when it has neither.</summary>
    public string Title => Article.Title.Length > 0 ? Article.Title : Cuts.FirstOrDefault(cut => cut.Rule == "headline")?.Text.Trim() ?? "";
}
