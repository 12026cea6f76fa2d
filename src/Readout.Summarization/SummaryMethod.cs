using Readout.Core;
using Readout.Summarization.Peers;

namespace Readout.Summarization;

/// <summary>A way to summarise that an evaluation compares.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="For">The summariser for an item: the same for all, unless it looks at the reference as the oracle does.</param>
public sealed record SummaryMethod(string Name, Func<SummaryItem, ISummarizer> For)
{
    /// <summary>The default summariser, its floors and ceiling (lead, random, oracle), and the classical methods to beat.</summary>
    public static IReadOnlyList<SummaryMethod> All(SummaryEvaluationOptions? options = null)
    {
        options ??= new();
        return
        [
            Of(new Summarizer()),
            Of(new LeadSummarizer()),
            Of(new RandomSummarizer(options.Seed)),
            new("oracle", item => new OracleSummarizer(item.Reference, options.Stem)),
            Of(new TextRankSummarizer()),
            Of(new LexRankSummarizer()),
            Of(new LsaSummarizer()),
            Of(new LuhnSummarizer()),
            Of(new SumBasicSummarizer()),
            Of(new KlSumSummarizer()),
        ];
    }

    /// <summary>A summariser that is the same for all items.</summary>
    public static SummaryMethod Of(ISummarizer summarizer) => new(summarizer.Name, _ => summarizer);
}
