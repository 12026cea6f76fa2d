using Readout.Core;

namespace Readout.Encoders.Tuning;

/// <summary>Draws texts for one step after another, the same number of each topic, none twice before all came.</summary>
internal sealed class TopicDraws
{
    private readonly SeededRandom random;
    private readonly int textsPerTopic;
    private readonly Deck topics;
    private readonly Deck[] texts;
    private readonly int topicsPerStep;

    /// <summary>Prepares the draws.</summary>
    /// <param name="topics">The topic of each text.</param>
    /// <param name="options">Seed and sizes.</param>
    public TopicDraws(IReadOnlyList<(int Text, int Topic)> topics, TuningOptions options)
    {
        random = new(options.Seed);
        (textsPerTopic, topicsPerStep) = (options.TextsPerTopic, options.TopicsPerStep);
        texts = [.. topics.GroupBy(t => t.Topic, t => t.Text).OrderBy(g => g.Key).Select(g => new Deck([.. g]))];
        this.topics = new([.. Enumerable.Range(0, texts.Length)]);
    }

    /// <summary>The texts of the next step, topic by topic.</summary>
    public int[] Next() => [.. topics.Draw(topicsPerStep, random).SelectMany(topic => texts[topic].Draw(textsPerTopic, random))];

    // Shuffled anew when too few cards are left for a whole draw, so that no card comes twice in one.
    private sealed class Deck(int[] cards)
    {
        private int next = cards.Length;

        public int[] Draw(int count, SeededRandom random)
        {
            count = Math.Min(count, cards.Length);
            if (next + count > cards.Length)
            {
                random.Shuffle<int>(cards);
                next = 0;
            }

            next += count;
            return cards[(next - count)..next];
        }
    }
}
