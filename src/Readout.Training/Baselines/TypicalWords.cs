using System.Runtime.InteropServices;
using Readout.Core;

namespace Readout.Training;

/// <summary>The words that set the statements of each topic apart, in one pass over the corpus.</summary>
internal static class TypicalWords
{
    /// <summary>For each topic, the words with the greatest log-odds of standing in a statement of it rather than in another, with one half added to each count.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Corpus corpus, IReadOnlyList<Topic> topics, int count)
    {
        var position = topics.Index().ToDictionary(p => p.Item, p => p.Index);
        var (statements, holding, total) = (new int[topics.Count], new Dictionary<string, Holding>(StringComparer.Ordinal), corpus.Statements.Count);
        for (var i = 0; i < total; i++)
        {
            var topic = position.GetValueOrDefault(corpus.Statements[i].Topic, -1);
            if (topic >= 0)
                statements[topic]++;
            foreach (var word in Words.Of(corpus.Statements[i].Statement.Text))
            {
                ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(holding, word, out _);
                (held ??= new(word, topics.Count)).Count(i, topic);
            }
        }

        return [.. topics.Select((_, topic) => Best(holding.Values, topic, statements[topic], total, count))];
    }

    private static string[] Best(IEnumerable<Holding> holding, int topic, int statements, int total, int count)
    {
        var best = new List<(double LogOdds, string Word)>(count + 1);
        foreach (var held in holding)
        {
            if (held.Of[topic] < 2)
                continue;
            var (odds, place) = (held.LogOdds(topic, statements, total), best.Count);
            while (place > 0 && (odds > best[place - 1].LogOdds || (odds == best[place - 1].LogOdds && string.CompareOrdinal(held.Word, best[place - 1].Word) < 0)))
                place--;
            if (place == count)
                continue;
            best.Insert(place, (odds, held.Word));
            if (best.Count > count)
                best.RemoveAt(count);
        }

        return [.. best.Select(word => word.Word)];
    }

    /// <summary>How many statements hold a word.</summary>
    private sealed class Holding(string word, int topics)
    {
        private int all, last = -1;

        public string Word => word;

        public int[] Of { get; } = new int[topics];

        public void Count(int statement, int topic)
        {
            if (last == statement)
                return;
            last = statement;
            all++;
            if (topic >= 0)
                Of[topic]++;
        }

        public double LogOdds(int topic, int statements, int total)
        {
            double a = Of[topic] + .5, b = all - Of[topic] + .5;
            return Math.Log(a / (statements - a + 1)) - Math.Log(b / (total - statements - b + 1));
        }
    }
}
