using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Whether there is something to train on and something to evaluate on.</summary>
internal static class Parts
{
    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        if (corpus.Statements.Count == 0)
            yield return new(Severity.Error, Place.Corpus, "no-statements", "the corpus is empty; add labelled statements");
        else if (corpus.Of(Split.HeldOut).Statements.Count == 0)
            yield return new(Severity.Note, Place.Corpus, "no-heldout", "no held-out statements; give some documents the split 'heldout'");
        else if (corpus.Of(Split.Train).Statements.Count == 0)
            yield return new(Severity.Note, Place.Corpus, "no-training", "only held-out statements: they evaluate a model, but train none");
    }
}
