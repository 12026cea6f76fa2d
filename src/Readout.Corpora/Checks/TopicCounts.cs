using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Topics that are too rare to be learned.</summary>
internal static class TopicCounts
{
    /// <summary>Below this, a topic is learned from single wordings rather than from what they share.</summary>
    private const int Few = 10;

    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        var training = corpus.Statements.Where(s => Place.SplitOf(s) == Split.Train).CountBy(s => s.Topic).ToDictionary();
        var heldOut = corpus.Statements.Where(s => Place.SplitOf(s) == Split.HeldOut).CountBy(s => s.Topic).ToDictionary();
        if (corpus.Statements.Count > 0 && training.Keys.Union(heldOut.Keys).Count() == 1)
        {
            yield return new(Severity.Error, Place.Corpus, "one-topic",
                $"every statement has the topic '{corpus.Statements[0].Topic}', so there is nothing to tell apart; add other topics");
        }

        if (training.Count == 0)
            yield break;
        foreach (var topic in corpus.Topics.Union(heldOut.Keys))
        {
            var (trained, held) = (training.GetValueOrDefault(topic), heldOut.GetValueOrDefault(topic));
            var where = $"topic '{topic}'";
            if (trained == 0 && held > 0)
                yield return new(Severity.Error, where, "untrained-topic", $"{Statements(held)} held out, none to train on; add some");
            else if (trained == 0)
                yield return new(Severity.Warning, where, "unused-topic", "no statement has it, so no model can answer with it");
            else if (trained < Few)
                yield return new(Severity.Warning, where, "tiny-topic", $"{Statements(trained)} to train on; have {Few} or more");
        }
    }

    private static string Statements(int count) => FormattableString.Invariant($"{count} statement{(count == 1 ? "" : "s")}");
}
