namespace Readout.Core;

/// <summary>What stands before and after statements in their documents.</summary>
public static class Neighbours
{
    /// <summary>The statements with the texts before and after each filled in from their order; what a file says of them already stays.</summary>
    /// <param name="statements">The statements; those of one document in its order. A statement without a document has no neighbours.</param>
    public static IReadOnlyList<Statement> Fill(IReadOnlyList<Statement> statements)
    {
        var filled = statements.ToArray();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < filled.Length; i++)
        {
            var document = filled[i].Document;
            if (document.Length > 0 && last.TryGetValue(document, out var before))
            {
                if (filled[before].After.Length == 0)
                    filled[before] = filled[before] with { After = filled[i].Text };
                if (filled[i].Before.Length == 0)
                    filled[i] = filled[i] with { Before = filled[before].Text };
            }

            last[document] = i;
        }

        return filled;
    }

    /// <summary>A corpus whose statements know their neighbours.</summary>
    public static Corpus Fill(Corpus corpus) => corpus.Statements.All(s => s.Statement.Document.Length == 0) ? corpus : new(
        [.. corpus.Statements.Zip(Fill([.. corpus.Statements.Select(s => s.Statement)]), (labeled, statement) => labeled with { Statement = statement })],
        corpus.Codebook);
}
