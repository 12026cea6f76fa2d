using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Readout.Notebooks.Scripting;

/// <summary>The names that could stand where the cursor is.</summary>
/// <param name="Names">The names, in ordinal order.</param>
/// <param name="Start">Where the name under the cursor begins, in UTF-16 units.</param>
internal sealed record Completion(IReadOnlyList<string> Names, int Start)
{
    /// <summary>Completes the name before the cursor: members behind a dot, else all that is in scope, and keywords.</summary>
    public static Completion At(CellSession session, string code, int cursor)
    {
        var start = cursor;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var prefix = code[start..cursor];
        var compilation = session.Compile(code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var symbols = Owner(tree, start) is { } owner ? Members(model, owner, start) : model.LookupSymbols(start);
        var names = symbols.Where(s => s.CanBeReferencedByName).Select(s => s.Name);
        if (Owner(tree, start) is null)
            names = names.Concat(SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText));
        return new([.. names.Where(n => n.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], start);
    }

    /// <summary>What stands before the dot.</summary>
    private static ExpressionSyntax? Owner(SyntaxTree tree, int start)
    {
        var token = tree.GetRoot().FindToken(Math.Max(0, start - 1));
        while (token.Span.End > start && token.SpanStart > 0)
            token = token.GetPreviousToken();
        return token.IsKind(SyntaxKind.DotToken) || token.IsKind(SyntaxKind.QuestionToken)
            ? token.Parent switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                QualifiedNameSyntax qualified => qualified.Left,
                MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax conditional } => conditional.Expression,
                MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
                _ => null,
            }
            : null;
    }

    private static IEnumerable<ISymbol> Members(SemanticModel model, ExpressionSyntax owner, int position)
    {
        if (model.GetSymbolInfo(owner).Symbol is INamespaceSymbol space)
            return model.LookupNamespacesAndTypes(position, space);
        if (model.GetSymbolInfo(owner).Symbol is ITypeSymbol type)
            return model.LookupSymbols(position, type).Where(s => s.IsStatic || s is ITypeSymbol);
        return model.GetTypeInfo(owner).Type is { } of
            ? model.LookupSymbols(position, of, includeReducedExtensionMethods: true).Where(s => !s.IsStatic)
            : [];
    }
}
