using Readout.Core;

namespace Readout.Evaluation.Plots;

/// <summary>What a speaker speaks of: statements by topic.</summary>
/// <param name="Speaker">The speaker; empty where nobody is named.</param>
/// <param name="Counts">Statements of each topic, in the order of the figure.</param>
internal sealed record TopicShares(string Speaker, IReadOnlyList<int> Counts)
{
    /// <summary>All statements of the speaker.</summary>
    public int Total { get; } = Counts.Sum();

    /// <summary>The speaker, or that nobody is named.</summary>
    public string Name => Speaker.Length == 0 ? "unattributed" : Speaker;

    /// <summary>The share of a topic among the speaker's statements.</summary>
    public double Share(int topic) => Counts[topic] / (double)Total;

    /// <summary>One entry for each speaker of a statement; those who speak most first, then by name.</summary>
    /// <exception cref="ArgumentException">A count is negative, or its topic is not in the order.</exception>
    public static IReadOnlyList<TopicShares> Of(
        IReadOnlyList<(string Speaker, Topic Topic, int Statements)> counts, IReadOnlyList<Topic> order)
    {
        foreach (var (speaker, topic, statements) in counts)
        {
            if (!order.Contains(topic))
                throw new ArgumentException($"topic '{topic}' of speaker '{speaker}' is not in the order of the topics", nameof(counts));
            ArgumentOutOfRangeException.ThrowIfNegative(statements, nameof(counts));
        }

        return
        [
            .. counts.GroupBy(c => c.Speaker.Trim(), StringComparer.Ordinal)
                .Select(own => new TopicShares(own.Key, [.. order.Select(t => own.Where(c => c.Topic == t).Sum(c => c.Statements))]))
                .Where(s => s.Total > 0)
                .OrderByDescending(s => s.Total)
                .ThenBy(s => s.Speaker, StringComparer.Ordinal),
        ];
    }
}
