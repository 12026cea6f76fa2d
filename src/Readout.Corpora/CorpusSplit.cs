using Readout.Core;

namespace Readout.Corpora;

/// <summary>Holds out part of a corpus by whole documents.</summary>
public static class CorpusSplit
{
    /// <summary>The same statements, each with its split.</summary>
    /// <param name="corpus">The statements; a split that they have already is replaced.</param>
    /// <param name="share">About which share is held out; 1/share is rounded to a whole number of folds, of which one is held out.</param>
    /// <param name="seed">Decides between documents of equal size.</param>
    public static Corpus Run(Corpus corpus, double share, int seed)
    {
        Topic[] topics = [.. corpus.Topics];
        var folds = Folds.Assign(
            [.. corpus.Statements.Select(s => s.Group)],
            [.. corpus.Statements.Select(s => Array.IndexOf(topics, s.Topic))],
            topics.Length,
            Math.Max(2, (int)Math.Round(1 / share)),
            seed);
        return new([.. corpus.Statements.Select((s, i) => s with { Split = folds[i] == 0 ? Split.HeldOut : Split.Train })], corpus.Codebook);
    }
}
