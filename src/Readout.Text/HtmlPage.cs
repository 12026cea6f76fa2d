using AngleSharp.Html.Parser;
using Readout.Text.Html;

namespace Readout.Text;

/// <summary>Takes the readable article out of an HTML page. The extracted text is the article's original: offsets point into it,
/// not into the tags.</summary>
public static class HtmlPage
{
    // The search for the article takes more than linear time; a page with more tags, or deeper nesting, is read whole.
    private const int MostTags = 6000;

    /// <summary>Extracts the article of a page, without menus, lists of links and other page furniture.</summary>
    /// <param name="id">The name of the document.</param>
    /// <param name="html">The page.</param>
    /// <returns>The article; a page in which none is found gives all of its text.</returns>
    public static Article Extract(string id, string html)
    {
        var safe = NestingLimit.Of(html);
        var usual = ReferenceEquals(safe, html) && html.AsSpan().Count('<') <= MostTags;
        var readable = usual ? new SmartReader.Reader("https://localhost/", html).GetArticle() : null;
        var parser = new HtmlParser();
        var content = readable is { IsReadable: true, Content.Length: > 0 } ? readable.Content : safe;
        using var page = parser.ParseDocument(content);
        return new(id, page.Body is { } body ? PageText.Of(body) : "") { Title = readable?.Title?.Trim() ?? page.Title?.Trim() ?? "" };
    }

    /// <summary>Whether a text looks like an HTML page.</summary>
    public static bool Is(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
