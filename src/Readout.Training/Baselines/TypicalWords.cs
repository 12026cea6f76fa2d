using System.Runtime.InteropServices;
using Readout.Core;

namespace Readout.Training;

/// <summary>The words that set the statements of each topic apart, in one pass over the corpus.</summary>
internal static class TypicalWords
{
    /// <summary>For each topic, the words with the greatest log-odds of standing in a statement of it rather than in another, with one half added to each count.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Corpus corpus, IReadOnlyList<Topic> topics, int count)
    {
        var position = topics.Select((topic, i) => (topic, i)).ToDictionary(p => p.topic, p => p.i);
        var (statements, holding, total) = (new int[topics.Count], new Dictionary<string, int[]>(StringComparer.Ordinal), corpus.Statements.Count);
        foreach (var (words, topic) in corpus.Statements.Select(s => (Words.Of(s.Statement.Text), position.GetValueOrDefault(s.Topic, -1))))
        {
            if (topic >= 0)
                statements[topic]++;
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                // The last place counts statements of any topic.
                ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(holding, word, out _);
                (counts ??= new int[topics.Count + 1])[^1]++;
                if (topic >= 0)
                    counts[topic]++;
            }
        }

        double LogOdds(int[] counts, int topic)
        {
            double a = counts[topic] + .5, b = counts[^1] - counts[topic] + .5;
            return Math.Log(a / (statements[topic] - a + 1)) - Math.Log(b / (total - statements[topic] - b + 1));
        }

        return [.. topics.Select((_, topic) => (string[])[.. holding.Where(h => h.Value[topic] >= 2)
            .OrderByDescending(h => LogOdds(h.Value, topic)).ThenBy(h => h.Key, StringComparer.Ordinal).Take(count).Select(h => h.Key)])];
    }
}
