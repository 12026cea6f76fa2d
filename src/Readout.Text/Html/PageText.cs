using System.Text;
using AngleSharp.Dom;

namespace Readout.Text.Html;

/// <summary>Writes the text of a page: one paragraph a block element, blank lines between them.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "H1", "H2", "H3", "H4",
            "H5", "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE",
        "SECTION", "TABLE", "TD", "TH", "TR", "UL",
    ];

    private static readonly HashSet<string> Silent = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "NAV", "FORM", "BUTTON", "SVG", "IFRAME"];

    /// <summary>The text under a node.</summary>
    /// <remarks>The walk keeps its own stack, and counts children instead of asking for siblings, which takes a search each time.</remarks>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == 0)
                Enter(text, at.Node);
            if (at.Node is IElement { TagName: var name } && Silent.Contains(name))
                continue;
            if (at.Next < at.Node.ChildNodes.Length)
            {
                open.Push((at.Node, at.Next + 1));
                open.Push((at.Node.ChildNodes[at.Next], 0));
            }
            else if (IsBlock(at.Node))
            {
                Break(text);
            }
        }

        return text.ToString().Trim();
    }

    private static void Enter(StringBuilder text, INode node)
    {
        if (node is IText words)
            Append(text, words.Data);
        else if (node is IElement { TagName: "BR" })
            text.Append('\n');
        else if (IsBlock(node))
            Break(text);
    }

    private static bool IsBlock(INode node) => node is IElement { TagName: var name } && Blocks.Contains(name);

    private static void Append(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            // White space of HTML collapses; a no-break space is a character like any other.
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not ' ' and not '\n')
                text.Append(' ');
        }
    }

    private static void Break(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
            text.Length--;
        if (text.Length > 0)
            text.Append("\n\n");
    }
}
