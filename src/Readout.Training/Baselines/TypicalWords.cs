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

        return [.. topics.Select((_, topic) => (string[])[.. holding.Values.Where(held => held.Of[topic] >= 2)
            .OrderByDescending(held => held.LogOdds(topic, statements[topic], total)).ThenBy(held => held.Word, StringComparer.Ordinal)
            .Take(count).Select(held => held.Word)])];
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
