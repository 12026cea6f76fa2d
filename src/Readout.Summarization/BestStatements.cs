using Readout.Core;

namespace Readout.Summarization;

/// <summary>The best statements of a speaker or a topic.</summary>
/// <param name="Name">The speaker, or the topic's id; empty for none.</param>
/// <param name="Lines">The statements, in document order.</param>
public sealed record BestStatements(string Name, IReadOnlyList<SummaryLine> Lines)
{
    /// <summary>The best statements of each speaker, in order of first appearance, what nobody said last.</summary>
    public static IReadOnlyList<BestStatements> BySpeaker(IReadOnlyList<SentenceScore> scores, int each) =>
        By(scores, s => s.Speaker, each);

    /// <summary>The best statements of each topic, in order of first appearance, those without topic last.</summary>
    public static IReadOnlyList<BestStatements> ByTopic(IReadOnlyList<SentenceScore> scores, int each) =>
        By(scores, s => s.Topic?.Id ?? "", each);

    private static BestStatements[] By(IReadOnlyList<SentenceScore> scores, Func<SummarySentence, string> key, int each)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(each, 1);
        var document = new SummaryDocument([.. scores.Select(s => s.Sentence)]);
        return [.. scores
            .GroupBy(s => key(s.Sentence), StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0)
            .Select(g => new BestStatements(g.Key, LinesOf(g.OrderBy(s => s.Rank).Take(each))))];

        IReadOnlyList<SummaryLine> LinesOf(IEnumerable<SentenceScore> best) =>
            SummaryMaker.Make(document, [.. best.Select(s => s.Index)], SummaryLength.Sentences(each), i => scores[i].Score).Lines;
    }
}
