using Readout.Core;
using Readout.Corpora.Checks;

namespace Readout.Corpora;

/// <summary>Looks over a corpus for what makes scores wrong or flattering. It reads no file and changes nothing.</summary>
/// <remarks>
/// A statement without split counts as training. A document whose statements stand in both splits is an error, because a model then
/// meets in evaluation what it read in training; in a file of fewer than 5 documents, which can only be split by sentence, it is a warning.
/// </remarks>
public static class CorpusCheck
{
    /// <summary>Runs every check.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>The findings, errors first, then in file order; empty when there is nothing to say.</returns>
    public static IReadOnlyList<Finding> Run(Corpus corpus) =>
    [
        .. new[]
        {
            Parts.Find(corpus),
            TopicCounts.Find(corpus),
            TopicSpelling.Find(corpus),
            Texts.Find(corpus),
            Duplicates.Find(corpus),
            NearDuplicates.Find(corpus),
            DividedDocuments.Find(corpus),
        }.SelectMany(findings => findings).OrderBy(finding => finding.Severity),
    ];
}
