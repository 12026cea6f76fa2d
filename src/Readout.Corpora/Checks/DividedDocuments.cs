using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Documents whose statements stand in both splits.</summary>
internal static class DividedDocuments
{
    /// <summary>A file of fewer documents cannot be split by document; the shipped article, split by sentence, is such a file.</summary>
    private const int Splittable = 5;

    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        foreach (var file in corpus.Statements.Where(s => s.Statement.Document.Length > 0).GroupBy(Place.FileOf, StringComparer.Ordinal))
        {
            var documents = file.GroupBy(s => s.Statement.Document, StringComparer.Ordinal).ToArray();
            var splittable = documents.Length >= Splittable;
            foreach (var document in documents)
            {
                var divided = document.FirstOrDefault(s => Place.SplitOf(s) != Place.SplitOf(document.First()));
                if (divided is null)
                    continue;
                yield return new(splittable ? Severity.Error : Severity.Warning, Place.Of(divided), "divided-document", splittable
                    ? $"document '{document.Key}' stands in both splits, so evaluation meets what training read; keep it in one"
                    : $"document '{document.Key}' is split by sentence, so scores on it flatter; judge a model on other documents");
            }
        }
    }
}
