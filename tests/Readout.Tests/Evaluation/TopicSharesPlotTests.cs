using Readout.Core;
using Readout.Evaluation.Plots;

namespace Readout.Tests.Evaluation;

public sealed class TopicSharesPlotTests
{
    private static readonly Topic[] Topics = [new("a"), new("b")];

    // Tesk speaks four times, nobody is named three times, Orlan speaks once.
    private static readonly (string Speaker, Topic Topic, int Statements)[] Counts =
    [
        ("Orlan", Topics[0], 1), ("", Topics[1], 3), ("Tesk", Topics[1], 3), ("Tesk", Topics[0], 1), ("Silent", Topics[0], 0),
    ];

    [Fact]
    public void Points_are_the_shares_of_every_speaker_who_speaks_the_most_talkative_first()
    {
        Assert.Equal(
            """
            speaker,topic,statements,share
            Tesk,a,1,0.25
            Tesk,b,3,0.75
            ,a,0,0
            ,b,3,1
            Orlan,a,1,1
            Orlan,b,0,0

            """.ReplaceLineEndings("\n"),
            TopicSharesPlot.Render(Counts, Topics, t => t.Id).Points.ToCsv());
    }

    [Fact]
    public void The_description_gives_the_most_frequent_topics_of_each_speaker()
    {
        Assert.Equal(
            "Topic shares by speaker. Most frequent topics: Tesk (4 statements): B 75 %, A 25 %; "
                + "unattributed (3 statements): B 100 %; Orlan (1 statement): A 100 %.",
            TopicSharesPlot.Render(Counts, Topics, t => t.Id.ToUpperInvariant()).AltText);
    }

    [Fact]
    public void Speakers_with_equally_many_statements_stand_by_name_and_counts_of_the_same_topic_are_added()
    {
        var shares = TopicShares.Of([("b", Topics[0], 2), ("a", Topics[0], 1), (" a", Topics[0], 1)], Topics);

        Assert.Equal(["a", "b"], shares.Select(s => s.Name));
        Assert.Equal(2, shares[0].Total);
    }

    [Fact]
    public void Segments_stand_in_the_given_order_and_the_numbers_in_them()
    {
        Topic[] order = [Topics[1], Topics[0]];
        var drawing = TopicSharesPlot.Render(Counts, order, t => t.Id);
        using var picture = new DrawnPicture(drawing);

        int LightnessAt(double share)
        {
            var pixel = drawing.Plot.GetPixel(new ScottPlot.Coordinates(share, 0.3));
            return picture.Lightness((int)pixel.X, (int)pixel.Y);
        }

        static int LightnessOf(int place) =>
            (TopicPalette.ColorAt(place).R + TopicPalette.ColorAt(place).G + TopicPalette.ColorAt(place).B) / 3;

        // Tesk's upper bar: b, the first of the order, up to 75 %, then a.
        Assert.Equal(LightnessOf(0), LightnessAt(0.05));
        Assert.Equal(LightnessOf(0), LightnessAt(0.70));
        Assert.Equal(LightnessOf(1), LightnessAt(0.80));
        Assert.Equal(["3", "1", "3", "1"], Numbers(drawing));
    }

    [Fact]
    public void A_segment_too_narrow_for_its_number_has_none()
    {
        Assert.Equal(["500"], Numbers(TopicSharesPlot.Render([("Tesk", Topics[0], 500), ("Tesk", Topics[1], 2)], Topics, t => t.Id)));
    }

    [Fact]
    public void Of_very_many_speakers_those_with_most_statements_are_drawn_and_all_are_among_the_points()
    {
        var drawing = TopicSharesPlot.Render([.. Enumerable.Range(1, 30).Select(i => ($"s{i}", Topics[0], i))], Topics, t => t.Id);

        Assert.Equal(20, Numbers(drawing).Count());
        Assert.Equal("30", Numbers(drawing).First());
        Assert.Equal(60, drawing.Points.ToCsv().Split('\n')[1..^1].Length);
        Assert.EndsWith("; and 25 more speakers.", drawing.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_outside_the_order_and_a_negative_count_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TopicShares.Of([("Tesk", new("c"), 1)], Topics));
        Assert.Throws<ArgumentOutOfRangeException>(() => TopicShares.Of([("Tesk", Topics[0], -1)], Topics));
    }

    [Fact]
    public void Without_statements_an_empty_figure_is_drawn()
    {
        var drawing = TopicSharesPlot.Render([], Topics, t => t.Id);

        Assert.NotEmpty(drawing.ToPng());
        Assert.Equal("Topic shares by speaker. Most frequent topics: none.", drawing.AltText);
    }

    private static IEnumerable<string> Numbers(Drawing drawing) =>
        drawing.Plot.GetPlottables<ScottPlot.Plottables.Text>().Select(t => t.LabelText);
}
