using Readout.Core;
using Readout.Summarization.Choosing;
using Readout.Summarization.Scoring;

namespace Readout.Summarization;

/// <summary>The default method: position, directed centrality and likeness to the title, against redundancy, in linear time.</summary>
/// <remarks>
/// Directed centrality: Zheng and Lapata, "Sentence centrality revisited for unsupervised summarization", ACL 2019. Redundancy: Carbonell
/// and Goldstein, "The use of MMR", SIGIR 1998, with the share of a sentence's weight that the summary has already as the similarity.
/// </remarks>
/// <param name="options">Weights and choices; null takes the defaults.</param>
public sealed class Summarizer(SummarizerOptions? options = null) : IScoringSummarizer
{
    private readonly SummarizerOptions options = (options ?? new()).Checked();

    /// <inheritdoc/>
    public string Name => "centrality";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length)
    {
        var vectors = TermVectors.Of(document);
        var scores = Score(document, length, vectors);
        var chosen = Chooser.Choose(document, [.. scores.Select(s => s.Score)], length, options, vectors);
        return SummaryMaker.Make(document, chosen, length, i => scores[i].Score);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceScore> Score(SummaryDocument document, SummaryLength length) =>
        Score(document, length, TermVectors.Of(document));

    private SentenceScore[] Score(SummaryDocument document, SummaryLength length, TermVectors vectors)
    {
        var sentences = document.Sentences;
        var position = Standardized.Of(sentences.Count, i => Math.Exp(-options.PositionDecay * i));
        var directed = sentences.Count <= options.ShortDocument || length.ShareOf(document) < options.UndirectedFrom;
        var centrality = Standardized.Of(Centrality.Of(vectors, directed));
        var title = Standardized.Of(sentences.Count, vectors.LikenessToTitle);
        var share = sentences.CountBy(s => s.Topic?.Id ?? "").ToDictionary(StringComparer.Ordinal);
        var topic = Standardized.Of(sentences.Count, i => sentences[i].Topic is { } t ? share[t.Id] : 0);

        var scores = new SentenceScore[sentences.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var (p, c, t, o, f) = (options.PositionWeight * position[i], options.CentralityWeight * centrality[i],
                options.TitleWeight * title[i], options.TopicWeight * topic[i], -Form.CostOf(document, i, options));
            scores[i] = new(i, sentences[i], 0, p + c + t + o + f, p, c, t, o, f);
        }

        return SentenceScore.Ranked(scores);
    }
}
