using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>Topics that look like a slip of the pen.</summary>
internal static class TopicSpelling
{
    /// <summary>A slip is rare: the topic that was meant occurs at least this many times as often.</summary>
    private const int Rarer = 5;

    public static IEnumerable<Finding> Find(Corpus corpus)
    {
        var counts = corpus.Statements.CountBy(s => s.Topic).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToArray();
        foreach (var (topic, count) in counts)
        {
            var first = Place.Of(corpus.Statements.First(s => s.Topic == topic));
            if (corpus.Codebook is { } codebook && !codebook.Contains(topic))
            {
                yield return new(Severity.Error, first, "unknown-topic", $"topic '{topic}' is not in the codebook"
                    + Spelling.DidYouMean(topic.Id, codebook.Topics.Select(t => t.Id)));
            }
            else if (corpus.Codebook is null
                && Array.Find(counts, c => c.Value >= count * Rarer && Near(c.Key, topic)) is { Key: not null } meant)
            {
                yield return new(Severity.Warning, first, "topic-spelling", FormattableString.Invariant(
                    $"topic '{topic}' occurs {count}×, '{meant.Key}' {meant.Value}×; did you mean '{meant.Key}'?"));
            }
        }
    }

    private static bool Near(Topic a, Topic b) =>
        Spelling.Distance(a.Id.ToLowerInvariant(), b.Id.ToLowerInvariant()) <= Math.Min(2, Math.Min(a.Id.Length, b.Id.Length) / 3);
}
