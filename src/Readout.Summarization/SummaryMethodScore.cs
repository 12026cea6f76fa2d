namespace Readout.Summarization;

/// <summary>How a method did.</summary>
/// <param name="Name">The method.</param>
/// <param name="Mean">ROUGE, each of precision, recall and F averaged over documents; NaN without documents.</param>
/// <param name="ToLead1">The difference of ROUGE-1 F to the lead's.</param>
/// <param name="ToLead2">The difference of ROUGE-2 F to the lead's.</param>
/// <param name="ToLeadLsum">The difference of ROUGE-Lsum F to the lead's.</param>
/// <param name="ExtractF">Mean F of the chosen sentences against a human's extract, where there is one; NaN when nowhere.</param>
/// <param name="Sentences">The mean length of its summaries in sentences.</param>
/// <param name="Words">The mean length of its summaries in words.</param>
/// <param name="Documents">The ROUGEs of each document, in the order of the items.</param>
public sealed record SummaryMethodScore(
    string Name,
    RougeMeans Mean,
    RougeDifference ToLead1,
    RougeDifference ToLead2,
    RougeDifference ToLeadLsum,
    double ExtractF,
    double Sentences,
    double Words,
    IReadOnlyList<RougeScores> Documents)
{
    /// <summary>How many documents it summarised a second, scoring left out; differs from run to run.</summary>
    public double DocumentsPerSecond { get; init; } = double.NaN;
}
