using Readout.Core;
using Readout.Text.Reading;

namespace Readout.Text;

/// <summary>Divides an article into the paragraphs of its text and the furniture around them.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to read it; null takes the defaults.</param>
    /// <exception cref="BadDataException">The article is not in English, or another language is asked for.</exception>
    public static Document Read(Article article, ArticleOptions? options = null)
    {
        options ??= new();
        Script.Require(article, options.Language);
        var pieces = Furniture.Sort(article, Paragraphs.Of(article.Text), options.Keep);
        List<Block> blocks = [];
        List<Cut> cuts = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            // Every piece reaches to the next one, so that blocks and cuts together are the whole original.
            var start = i == 0 ? 0 : pieces[i].Start;
            var end = i + 1 < pieces.Count ? pieces[i + 1].Start : article.Text.Length;
            if (pieces[i].Rule is { } rule)
                cuts.Add(new(start, end, article.Text[start..end], rule));
            else
                blocks.Add(new(start, end));
        }

        return new(article, blocks, cuts);
    }
}
