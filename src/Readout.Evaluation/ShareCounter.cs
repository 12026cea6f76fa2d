using Readout.Core;

namespace Readout.Evaluation;

/// <summary>Counts predicted topics by the values of one column, document by document.</summary>
/// <param name="column">The column.</param>
public sealed class ShareCounter(string column)
{
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, long>>> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> topics = new(StringComparer.Ordinal);
    private bool isByDocument;

    /// <summary>Counts a statement.</summary>
    /// <param name="value">Its value in the column; may be empty.</param>
    /// <param name="topic">Its predicted topic.</param>
    /// <param name="document">Its document; null when documents are not known, so that statements count as independent.</param>
    public void Add(string value, string topic, string? document)
    {
        topics.Add(topic);
        if (!counts.TryGetValue(value, out var documents))
            counts[value] = documents = new(StringComparer.Ordinal);
        if (!documents.TryGetValue(document ?? "", out var own))
            documents[document ?? ""] = own = new(StringComparer.Ordinal);
        own[topic] = own.GetValueOrDefault(topic) + 1;
        isByDocument |= document is not null;
    }

    /// <summary>The shares with their intervals; topics in order of their frequency, values of time in theirs, others by statements.</summary>
    public ShareTable Table(bool isTime)
    {
        Topic[] order = [.. topics.OrderByDescending(t => counts.Values.Sum(ds => ds.Values.Sum(d => d.GetValueOrDefault(t)))).ThenBy(t => t, StringComparer.Ordinal).Select(t => new Topic(t))];
        var groups = counts.Select(g => Group(g.Key, g.Value, order));
        return new(column, isTime, order, isTime
            ? [.. groups.OrderBy(g => g.Value, StringComparer.Ordinal)]
            : [.. groups.OrderByDescending(g => g.Statements).ThenBy(g => g.Value, StringComparer.Ordinal)]);
    }

    private ShareGroup Group(string value, Dictionary<string, Dictionary<string, long>> documents, Topic[] order)
    {
        long[] wholes = [.. documents.Values.Select(d => d.Values.Sum())];
        var statements = wholes.Sum();
        return new(value, statements, isByDocument ? documents.Count : null,
        [
            .. order.Select(topic =>
            {
                (long Part, long Whole)[] parts = [.. documents.Values.Select((d, i) => (d.GetValueOrDefault(topic.Id), wholes[i]))];
                var part = parts.Sum(p => p.Part);
                return new TopicShare(topic, part, isByDocument ? WilsonInterval.OfDocuments(parts) : WilsonInterval.Of(part / (double)statements, statements));
            }),
        ]);
    }
}
