using Readout.Notebooks;
using Readout.Summarization;

namespace Readout.Cli.Notebooks;

/// <summary>Who said how much about what: speakers down, topics across, statements in the cells.</summary>
internal static class GridView
{
    public static MimeBundle Render(SpeakerTopicGrid grid) => TableView.Of(
        ["statements", .. grid.Topics.Select(topic => topic?.Id ?? "no topic")],
        grid.Speakers.Select(speaker => (object?[])
            [speaker.Length > 0 ? speaker : "nobody named", .. grid.Topics.Select(topic => Cell(grid[speaker, topic]))]));

    // An empty cell stays empty: a dash says that something is undefined.
    private static string Cell(GridCell? cell) => cell is null ? "" : cell.Sentences.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
