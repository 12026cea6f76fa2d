using Readout.Summarization.Ranking;
using Readout.Summarization.Scoring;

namespace Readout.Summarization;

/// <summary>A document as a ranker learns from it.</summary>
/// <param name="Features">The features of each sentence, in the order of <see cref="LinearRanker.Features"/>.</param>
/// <param name="Labels">How much the human's summary wants each sentence, from 0 to 1.</param>
public sealed record RankerExample(IReadOnlyList<double[]> Features, IReadOnlyList<double> Labels)
{
    /// <summary>Measures a document and labels its sentences by its reference.</summary>
    public static RankerExample Of(SummaryItem item, RankerOptions options) => new(
        SentenceFeatures.Of(item.Document, TermVectors.Of(item.Document)),
        SoftLabels.Of(item.Document, item.Reference, options.OracleSentences, options.Softness));
}
