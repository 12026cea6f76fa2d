namespace Readout.Evaluation;

/// <summary>The 95 % interval of a share.</summary>
/// <remarks>
/// Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927. Statements of one document are
/// alike, so the number of statements is replaced by the number that independent ones would need for the same variance (Kish, "Survey
/// sampling", 1965), the variance being that of a ratio of sums over documents.
/// </remarks>
public static class WilsonInterval
{
    private const double Z = 1.959963984540054;

    /// <summary>The share of independent statements.</summary>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <param name="statements">How many statements, or as many as they count for.</param>
    /// <returns>NaN throughout of no statement.</returns>
    public static Estimate Of(double share, double statements)
    {
        if (!(statements > 0))
            return new(double.NaN, double.NaN, double.NaN);
        var (z2, n) = (Z * Z, statements);
        var middle = (share + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Z / (1 + (z2 / n)) * Math.Sqrt((share * (1 - share) / n) + (z2 / (4 * n * n)));
        return new(share, Math.Max(0, Math.Min(share, middle - half)), Math.Min(1, Math.Max(share, middle + half)));
    }

    /// <summary>The share among statements of documents.</summary>
    /// <param name="documents">Of each document, how many statements count, and how many there are.</param>
    /// <returns>Ends that are NaN with fewer than two documents, since a single one does not tell how documents differ.</returns>
    public static Estimate OfDocuments(IReadOnlyCollection<(long Part, long Whole)> documents)
    {
        var (part, whole) = documents.Aggregate((Part: 0L, Whole: 0L), (sum, d) => (sum.Part + d.Part, sum.Whole + d.Whole));
        var share = whole > 0 ? part / (double)whole : double.NaN;
        if (documents.Count < 2)
            return new(share, double.NaN, double.NaN);
        var squares = documents.Sum(d => (d.Part - (share * d.Whole)) * (d.Part - (share * d.Whole)));
        var variance = documents.Count / (documents.Count - 1.0) * squares / ((double)whole * whole);
        // Where all documents agree they count as one statement each.
        return Of(share, variance > 0 ? Math.Min(whole, share * (1 - share) / variance) : documents.Count);
    }
}
