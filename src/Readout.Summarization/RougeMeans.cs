namespace Readout.Summarization;

/// <summary>The ROUGEs averaged over documents.</summary>
/// <param name="Rouge1">Words.</param>
/// <param name="Rouge2">Pairs of neighbouring words.</param>
/// <param name="RougeL">Longest common subsequence of the whole texts.</param>
/// <param name="RougeLsum">Union of longest common subsequences, line by line.</param>
public sealed record RougeMeans(RougeMean Rouge1, RougeMean Rouge2, RougeMean RougeL, RougeMean RougeLsum)
{
    /// <summary>The means over documents; NaN when there is none.</summary>
    public static RougeMeans Of(IReadOnlyList<RougeScores> documents)
    {
        RougeMean Mean(Func<RougeScores, RougeScore> one)
        {
            double MeanOf(Func<RougeScore, double> part) => documents.Select(d => part(one(d))).DefaultIfEmpty(double.NaN).Average();
            return new(MeanOf(s => s.Precision), MeanOf(s => s.Recall), MeanOf(s => s.F));
        }

        return new(Mean(s => s.Rouge1), Mean(s => s.Rouge2), Mean(s => s.RougeL), Mean(s => s.RougeLsum));
    }
}
