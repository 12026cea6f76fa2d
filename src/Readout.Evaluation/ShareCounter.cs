using System.Runtime.InteropServices;
using Readout.Core;

namespace Readout.Evaluation;

/// <summary>Counts predicted topics by the values of one column, document by document.</summary>
/// <param name="column">The column.</param>
public sealed class ShareCounter(string column)
{
    // Of each value and document, how many statements have each topic; there may be millions of documents.
    private readonly Dictionary<string, Dictionary<int, long[]>> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);
    private bool isByDocument;

    /// <summary>Counts a statement.</summary>
    /// <param name="value">Its value in the column; may be empty.</param>
    /// <param name="topic">Its predicted topic.</param>
    /// <param name="document">Its document; null when documents are not known, so that statements count as independent.</param>
    public void Add(string value, string topic, string? document)
    {
        var place = Number(topics, topic);
        if (!counts.TryGetValue(value, out var group))
            counts[value] = group = [];
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(group, Number(documents, document ?? ""), out _);
        if (own is null || own.Length <= place)
            Array.Resize(ref own, topics.Count);
        own[place]++;
        isByDocument |= document is not null;
    }

    /// <summary>How many statements have a value.</summary>
    public long CountOf(string value) => counts.TryGetValue(value, out var group) ? group.Values.Sum(own => own.Sum()) : 0;

    /// <summary>The shares with their intervals; topics in order of their frequency, values of time in theirs, others by statements.</summary>
    public ShareTable Table(bool isTime)
    {
        Topic[] order =
        [
            .. topics.OrderByDescending(t => counts.Values.Sum(group => group.Values.Sum(own => Of(own, t.Value)))).ThenBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => new Topic(t.Key)),
        ];
        var groups = counts.Select(g => Group(g.Key, g.Value, order));
        return new(column, isTime, order, isTime
            ? [.. groups.OrderBy(g => g.Value, StringComparer.Ordinal)]
            : [.. groups.OrderByDescending(g => g.Statements).ThenBy(g => g.Value, StringComparer.Ordinal)]);
    }

    private ShareGroup Group(string value, Dictionary<int, long[]> group, Topic[] order)
    {
        long[] wholes = [.. group.Values.Select(own => own.Sum())];
        var statements = wholes.Sum();
        return new(value, statements, isByDocument ? group.Count : null,
        [
            .. order.Select(topic =>
            {
                (long Part, long Whole)[] parts = [.. group.Values.Select((own, i) => (Of(own, topics[topic.Id]), wholes[i]))];
                var part = parts.Sum(p => p.Part);
                return new TopicShare(topic, part, isByDocument ? WilsonInterval.OfDocuments(parts) : WilsonInterval.Of(part / (double)statements, statements));
            }),
        ]);
    }

    private static long Of(long[] own, int topic) => topic < own.Length ? own[topic] : 0;

    private static int Number(Dictionary<string, int> numbers, string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (!isKnown)
            number = numbers.Count - 1;
        return number;
    }
}
