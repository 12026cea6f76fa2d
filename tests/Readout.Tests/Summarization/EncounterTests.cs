using Readout.Core;
using Readout.Summarization;
using Readout.Summarization.Scoring;

namespace Readout.Tests.Summarization;

public class EncounterTests
{
    private const string Lead = "President Arven Dolm received Prime Minister Ilse Tarnov in the capital on Monday.";

    private static readonly string[] Rest =
    [
        "Arven Dolm||Dolm proposed a railway across the border for grain.", "Ilse Tarnov||Tarnov promised to pay for the railway bridge.",
        "Ilse Tarnov||Border guards of Tarnov will patrol the river in spring.", "Arven Dolm||Students of engineering will get scholarships, Dolm said.",
    ];

    [Theory]
    [InlineData(Lead)]
    [InlineData("The President met today with Chancellor Anselm Reuss of Ostmark in the East Room.")]
    [InlineData("We met today in Brussels for the fifth summit between the Union and Dravia.")]
    [InlineData("On May 9, Minister Qian held talks in Lanping with Minister Josephine Tui.")]
    [InlineData("Ada Berg spoke over the phone with Olav Dahl on the sidelines of the summit this morning.")]
    [InlineData("Minister Sundaram paid an official visit to Meghali on 8 and 9 February.")]
    [InlineData("The Prime Minister welcomed the leader of Eirin to the garden of his residence.")]
    public void Who_met_whom_where_and_when_is_an_encounter(string text) => Assert.True(Encounter.IsAll(text));

    [Theory]
    [InlineData("Ada Berg met Olav Dahl on Monday to discuss the price of gas.")]
    [InlineData("Ada Berg spoke with Olav Dahl about the price of gas.")]
    [InlineData("Ada Berg met Olav Dahl for talks on arms control.")]
    [InlineData("Ada Berg held talks on Ukraine with Olav Dahl.")]
    [InlineData("Ada Berg met Olav Dahl and agreed with him.")]
    [InlineData("Ada Berg met Olav Dahl in Norland, pledging gas.")]
    [InlineData("Ada Berg received Olav Dahl, who asked for tanks.")]
    [InlineData("Ada Berg will meet the press when she met Olav Dahl.")]
    [InlineData("Ada Berg met Olav Dahl: no gas.")]
    [InlineData("Norland welcomed Sweden's entry on Thursday.")] // no person is received
    [InlineData("Norland received five million euros on Thursday.")]
    [InlineData("The two sides held fire on Thursday.")]
    [InlineData("The price of gas fell on Monday.")]
    [InlineData("")]
    public void What_says_more_or_tells_of_no_meeting_is_none(string text) => Assert.False(Encounter.IsAll(text));

    [Fact]
    public void A_lead_that_is_all_encounter_gives_way_to_what_was_said() =>
        Assert.Equal([1, 2, 3], Chosen("President Dolm receives Prime Minister Tarnov", 3, [Lead, .. Rest]));

    [Fact]
    public void It_is_in_the_summary_when_nothing_else_is_left_or_nothing_else_says_who_met()
    {
        Assert.Equal([0, 1, 2, 3, 4], Chosen("President Dolm receives Prime Minister Tarnov", 5, [Lead, .. Rest]));
        Assert.Contains(0, Chosen("", 3, [Lead, .. Rest]));
        Assert.Contains(0, Chosen("News of the day", 3, [Lead, .. Rest]));
        Assert.Contains(0, Chosen("President Dolm receives Prime Minister Tarnov", 3, [Lead, "They agreed on a railway for grain and steel.", .. Rest]));
    }

    [Fact]
    public void Only_the_first_sentence_is_an_opening_encounter()
    {
        var scores = new Summarizer().Score(Texts.Of(Rest[0], Lead) with { Title = "President Dolm" }, SummaryLength.Sentences(1));
        Assert.Equal(0, scores[1].Form);
    }

    private static int[] Chosen(string title, int sentences, string[] lines) =>
        Texts.Chosen(new Summarizer().Summarize(Texts.Of(lines) with { Title = title }, SummaryLength.Sentences(sentences)));
}
