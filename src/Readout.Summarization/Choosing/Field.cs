using Readout.Core;
using Readout.Summarization.Scoring;

namespace Readout.Summarization.Choosing;

/// <summary>All candidates, parted by what goes before worth: length, speaker, topic.</summary>
internal sealed class Field
{
    private readonly SummaryDocument document;
    private readonly SummarizerOptions options;
    private readonly Coverage coverage;
    private readonly Dictionary<(bool Short, string Speaker, string Topic), Candidates> parts = [];
    private readonly Dictionary<string, int> missing;
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public Field(SummaryDocument document, IReadOnlyList<Unit> units, SummarizerOptions options, TermVectors vectors, Coverage coverage)
    {
        (this.document, this.options, this.coverage) = (document, options, coverage);
        missing = SpeakerShare.Of(document).Where(s => !SpeakerShare.IsJoint(s.Speaker))
            .Select((share, rank) => (share.Speaker, rank)).ToDictionary(p => p.Speaker, p => p.rank, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var words = Enumerable.Range(unit.First, unit.Count).Max(vectors.LengthOf);
            var key = (words < options.ShortSentence, options.Balanced ? SpeakerOf(unit) : "", options.DiverseTopics ? TopicOf(unit) : "");
            if (!parts.TryGetValue(key, out var part))
                parts.Add(key, part = new(coverage));
            part.Add(unit);
        }
    }

    /// <summary>Takes out what is wanted most now: long before short, missing speakers first, then rare topics, then worth.</summary>
    /// <returns>Whether there is any.</returns>
    public bool TryTake(out Unit unit, out bool isShort)
    {
        (unit, isShort) = (default, false);
        Candidates? best = null;
        var first = (Short: false, Speaker: 0, Topic: 0, Cost: 0.0, Index: 0);
        foreach (var (key, part) in parts)
        {
            var (speaker, topic) = (missing.GetValueOrDefault(key.Speaker, int.MaxValue), taken.GetValueOrDefault(key.Topic));
            if (best is not null && (key.Short, speaker, topic).CompareTo((first.Short, first.Speaker, first.Topic)) > 0)
                continue;
            if (!part.TryPeek(out _, out var order))
                continue;
            var preference = (key.Short, speaker, topic, order.Cost, order.Index);
            if (best is null || preference.CompareTo(first) < 0)
                (best, first) = (part, preference);
        }

        if (best is null)
            return false;
        (unit, isShort) = (best.Take(), first.Short);
        return true;
    }

    /// <summary>Notes that a unit is in the summary.</summary>
    public void Add(Unit unit)
    {
        coverage.Add(unit);
        missing.Remove(SpeakerOf(unit));
        if (options.DiverseTopics)
            taken[TopicOf(unit)] = taken.GetValueOrDefault(TopicOf(unit)) + 1;
    }

    private string SpeakerOf(Unit unit) => document.Sentences[unit.First].Speaker;

    private string TopicOf(Unit unit) => document.Sentences[unit.First].Topic?.Id ?? "";
}
