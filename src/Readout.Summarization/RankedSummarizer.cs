using Readout.Core;
using Readout.Summarization.Choosing;
using Readout.Summarization.Ranking;
using Readout.Summarization.Scoring;

namespace Readout.Summarization;

/// <summary>The supervised method: sentences scored by a trained ranker, chosen against redundancy as the default method does.</summary>
public sealed class RankedSummarizer : IScoringSummarizer
{
    // A ranker's scores are log odds; on them, a penalty lower than the default's did best in cross-validation.
    private const double Redundancy = .5;

    private readonly LinearRanker ranker;
    private readonly SummarizerOptions options;

    /// <summary>Makes the method.</summary>
    /// <param name="ranker">The ranker.</param>
    /// <param name="options">Balance, diversity and short sentences count; the weights do not.</param>
    /// <exception cref="ArgumentException">The ranker knows other features than this version measures.</exception>
    public RankedSummarizer(LinearRanker ranker, SummarizerOptions? options = null)
    {
        if (!ranker.IsOfThisVersion)
            throw new ArgumentException("the ranker knows other features than this version measures; train it again", nameof(ranker));
        (this.ranker, this.options) = (ranker, (options ?? new()) with { RedundancyPenalty = Redundancy });
    }

    /// <inheritdoc/>
    public string Name => "ranker";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length)
    {
        var vectors = TermVectors.Of(document);
        var scores = Score(document, vectors);
        var chosen = Chooser.Choose(document, [.. scores.Select(s => s.Score)], length, options, vectors);
        return SummaryMaker.Make(document, chosen, length, i => scores[i].Score);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceScore> Score(SummaryDocument document, SummaryLength length) => Score(document, TermVectors.Of(document));

    private SentenceScore[] Score(SummaryDocument document, TermVectors vectors) =>
        SentenceScore.Ranked([.. SentenceFeatures.Of(document, vectors)
            .Select((features, i) => ranker.Score(i, document.Sentences[i], features))]);
}
