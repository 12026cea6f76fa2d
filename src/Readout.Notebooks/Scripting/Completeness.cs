using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Readout.Notebooks.Scripting;

/// <summary>Whether code can run as it stands, as the protocol names it.</summary>
internal static class Completeness
{
    /// <summary><c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</summary>
    public static string Of(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script));
        return !SyntaxFactory.IsCompleteSubmission(tree) ? "incomplete"
            : tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid"
            : "complete";
    }
}
