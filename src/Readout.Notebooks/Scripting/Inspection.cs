using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Readout.Notebooks.Scripting;

/// <summary>What is known of the name under the cursor: its signature, and its documentation where there is one.</summary>
internal static partial class Inspection
{
    /// <summary>Describes the name; null when there is none that means something.</summary>
    public static string? At(CellSession session, string code, int cursor)
    {
        var compilation = session.Compile(code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var token = tree.GetRoot().FindToken(Math.Clamp(cursor, 0, Math.Max(0, code.Length - 1)));
        // A cursor just behind a name means the name.
        if (token.SpanStart >= cursor && cursor > 0)
            token = tree.GetRoot().FindToken(cursor - 1);
        if (token.Parent is not { } node)
            return null;
        var info = model.GetSymbolInfo(node);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetDeclaredSymbol(node)) is not { } symbol)
            return null;
        var summary = Summary(symbol);
        var signature = symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType));
        return summary.Length == 0 ? signature : $"{signature}\n{summary}";
    }

    private static string Summary(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml || XElement.Parse(xml).Element("summary") is not { } summary)
            return "";
        foreach (var link in summary.Descendants().Where(e => e.Attribute("cref") is not null).ToArray())
            link.ReplaceWith(new XText(((string)link.Attribute("cref")!).Split('.')[^1]));
        return Spaces().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
