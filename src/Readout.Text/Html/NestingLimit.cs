using System.Text;

namespace Readout.Text.Html;

/// <summary>Drops the tags that nest deeper than any page does, so that a parser whose work grows with depth stays linear.</summary>
internal static class NestingLimit
{
    /// <summary>The deepest nesting that is kept.</summary>
    public const int Deepest = 200;

    private static readonly HashSet<string> Flat =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li",
            "option", "dt", "dd",
    ];

    /// <summary>The same HTML without tags nested too deeply; the very same string when there are none.</summary>
    public static string Of(string html)
    {
        StringBuilder? kept = null;
        var (depth, copied) = (0, 0);
        for (var open = html.IndexOf('<'); open >= 0; open = html.IndexOf('<', open + 1))
        {
            var closes = open + 1 < html.Length && html[open + 1] == '/';
            var name = NameAt(html, open + (closes ? 2 : 1));
            if (name.Length == 0 || Flat.Contains(name))
                continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth < Deepest || (!closes && depth == Deepest))
                continue;
            var end = html.IndexOf('>', open);
            end = end < 0 ? html.Length : end + 1;
            (kept ??= new StringBuilder(html.Length)).Append(html, copied, open - copied).Append(' ');
            copied = end;
            open = end - 1;
            if (end == html.Length)
                break;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 16 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return end == start || !char.IsAsciiLetter(html[start]) ? "" : html[start..end].ToLowerInvariant();
    }
}
