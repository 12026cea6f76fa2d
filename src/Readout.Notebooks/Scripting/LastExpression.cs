using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Readout.Notebooks.Scripting;

/// <summary>The last line of a cell: an expression without semicolon is shown.</summary>
internal static class LastExpression
{
    /// <summary>Whether a cell ends with an expression that has a value.</summary>
    public static bool HasValue(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        return tree.GetCompilationUnitRoot().Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }
            && last.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is not { SpecialType: SpecialType.System_Void };
    }
}
