using Readout.Core;

namespace Readout.Summarization;

/// <summary>Trains rankers on documents with human summaries, and says how well such rankers do on documents not seen.</summary>
public static class RankerTraining
{
    /// <summary>Trains a ranker on all documents.</summary>
    /// <param name="items">The documents and their references.</param>
    /// <param name="fit">Gives each feature its weight; the trainer behind it is the caller's.</param>
    /// <param name="options">Labels, folds, seed; null takes the defaults.</param>
    public static LinearRanker Train(
        IReadOnlyList<SummaryItem> items,
        Func<IReadOnlyList<RankerExample>, RankerOptions, IReadOnlyList<double>> fit,
        RankerOptions? options = null)
    {
        options ??= new();
        return LinearRanker.Of(fit([.. items.Select(item => RankerExample.Of(item, options))], options));
    }

    /// <summary>Summarises every document by a ranker of the other folds, beside the default method, lead and oracle.</summary>
    /// <param name="items">The documents and their references, at least as many as folds.</param>
    /// <param name="fit">Gives each feature its weight.</param>
    /// <param name="options">Labels, folds, seed; null takes the defaults.</param>
    public static SummaryReport CrossValidate(
        IReadOnlyList<SummaryItem> items,
        Func<IReadOnlyList<RankerExample>, RankerOptions, IReadOnlyList<double>> fit,
        RankerOptions? options = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(items.Count, options.Folds);
        RankerExample[] examples = [.. items.Select(item => RankerExample.Of(item, options))];
        var folds = FoldsOf(items, options);
        var byItem = new Dictionary<SummaryItem, ISummarizer>(ReferenceEqualityComparer.Instance);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var ranker = new RankedSummarizer(LinearRanker.Of(fit([.. examples.Where((_, i) => folds[i] != fold)], options)));
            foreach (var (i, item) in items.Index())
            {
                if (folds[i] == fold)
                    byItem[item] = ranker;
            }
        }

        SummaryMethod held = new("ranker, held out", item => byItem[item]);
        return SummaryEvaluation.Run(
            items, [held, .. SummaryMethod.All().Where(m => m.Name is "centrality" or "lead" or "oracle")], new() { Seed = options.Seed });
    }

    // Copies of a text share their fold.
    private static int[] FoldsOf(IReadOnlyList<SummaryItem> items, RankerOptions options)
    {
        string[] texts = [.. items.Select(item => item.Fingerprint())];
        string[] distinct = [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new SeededRandom(options.Seed).Shuffle(distinct.AsSpan());
        var fold = distinct.Index().ToDictionary(t => t.Item, t => t.Index % options.Folds, StringComparer.Ordinal);
        return [.. texts.Select(text => fold[text])];
    }
}
