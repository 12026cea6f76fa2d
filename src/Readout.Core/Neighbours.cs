namespace Readout.Core;

/// <summary>What stands before and after statements in their documents.</summary>
public static class Neighbours
{
    /// <summary>The statements with the texts before and after each filled in from their order; what a file says of them already stays.</summary>
    /// <param name="statements">The statements; those of one document in its order. A statement without a document has no neighbours.</param>
    public static IReadOnlyList<Statement> Fill(IReadOnlyList<Statement> statements)
    {
        var (before, after) = (new string[statements.Count], new string[statements.Count]);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            (before[i], after[i]) = (statement.Before, statement.After);
            if (statement.Document.Length == 0)
                continue;
            if (last.TryGetValue(statement.Document, out var previous))
            {
                after[previous] = after[previous].Length > 0 ? after[previous] : statement.Text;
                before[i] = before[i].Length > 0 ? before[i] : statements[previous].Text;
            }

            last[statement.Document] = i;
        }

        return [.. statements.Select((statement, i) =>
            before[i] == statement.Before && after[i] == statement.After ? statement : statement with { Before = before[i], After = after[i] })];
    }

    /// <summary>A corpus whose statements know their neighbours.</summary>
    public static Corpus Fill(Corpus corpus) => corpus.Statements.All(s => s.Statement.Document.Length == 0) ? corpus : new(
        [.. corpus.Statements.Zip(Fill([.. corpus.Statements.Select(s => s.Statement)]), (labeled, statement) => labeled with { Statement = statement })],
        corpus.Codebook);
}
