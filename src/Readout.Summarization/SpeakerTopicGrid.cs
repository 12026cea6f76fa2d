using Readout.Core;

namespace Readout.Summarization;

/// <summary>Who said how much about what: a table of speakers and topics.</summary>
/// <param name="Speakers">The rows: those who speak most first, what nobody said last as an empty name.</param>
/// <param name="Topics">The columns that occur; null, last, for sentences without a topic.</param>
/// <param name="Cells">The cells that are not empty, row by row.</param>
public sealed record SpeakerTopicGrid(IReadOnlyList<string> Speakers, IReadOnlyList<Topic?> Topics, IReadOnlyList<GridCell> Cells)
{
    /// <summary>The cell of a speaker and a topic; null when it is empty.</summary>
    public GridCell? this[string speaker, Topic? topic] => Cells.FirstOrDefault(c => c.Speaker == speaker && c.Topic == topic);

    /// <summary>Makes the table.</summary>
    /// <param name="scores">Every sentence with its score.</param>
    /// <param name="order">The order of topics, as in a codebook; topics that are not in it follow in order of appearance.</param>
    public static SpeakerTopicGrid Of(IReadOnlyList<SentenceScore> scores, IReadOnlyList<Topic>? order = null)
    {
        var document = new SummaryDocument([.. scores.Select(s => s.Sentence)]);
        string[] speakers = [.. SpeakerShare.Of(document).Select(s => s.Speaker)];
        var seen = scores.Select(s => s.Sentence.Topic).Distinct().ToHashSet();
        Topic?[] topics = [.. (order ?? []).Where(seen.Contains), .. seen.Where(t => t is not null && order?.Contains(t) != true)];
        if (seen.Contains(null))
            topics = [.. topics, null];

        var cells = scores.ToLookup(s => (s.Sentence.Speaker, s.Sentence.Topic));
        var keys = from speaker in speakers from topic in topics select (speaker, topic);
        return new(speakers, topics, [.. keys.Where(cells.Contains).Select(key => GridCell.Of(cells[key]))]);
    }
}
