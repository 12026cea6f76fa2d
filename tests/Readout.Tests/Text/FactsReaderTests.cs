using Readout.Text;

namespace Readout.Tests.Text;

public class FactsReaderTests
{
    [Theory]
    [InlineData("President Ada Berg met today with Minister Olav Dahl at the White House to discuss the war in Kelmia.", "White House")]
    [InlineData("President Ada Berg hosted Minister Olav Dahl at the Vice President's Residence in advance of a brunch.", "Vice President's Residence")]
    [InlineData("President Ada Berg welcomed Minister Olav Dahl to the White House.", "White House")]
    [InlineData("President Ada Berg met in Tarnov with Minister Olav Dahl.", "Tarnov")]
    [InlineData("President Ada Berg met today with Minister Olav Dahl in Munich Germany.", "Munich")]
    [InlineData("President Ada Berg met with Minister Olav Dahl at the Great Hall in Suri, capital of Belania.", "Suri")]
    [InlineData("President Ada Berg met today with Minister Olav Dahl to prepare for the summit in Vilnius.", "")]
    [InlineData("President Ada Berg met today with Minister Olav Dahl, following recent events in Kelmia.", "")]
    [InlineData("President Ada Berg spoke by phone with Minister Olav Dahl about the situation in Gaza.", "")]
    [InlineData("President Ada Berg had a phone call with Minister Olav Dahl in Suri.", "")]
    public void The_place_is_where_they_met_and_not_what_they_talked_about(string text, string place) =>
        Assert.Equal(place, Read(text).Place);

    [Theory]
    [InlineData("14.03.2024", "2024-03-14")]
    [InlineData("03/14/2024", "2024-03-14")]
    [InlineData("14/03/2024", "2024-03-14")]
    [InlineData("March 14th, 2024", "2024-03-14")]
    public void A_date_line_is_read_in_many_ways(string line, string date) =>
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), Read($"{line}\n\nPresident Ada Berg met Minister Olav Dahl.").Date);

    [Fact]
    public void A_dateline_without_a_year_takes_the_year_that_is_nearest_to_the_day_of_publication() => Assert.Equal(new DateOnly(2023, 12, 31),
        Read("SURI, Dec. 31 (Xinhua) -- President Ada Berg met Minister Olav Dahl.", new DateOnly(2024, 1, 1)).Date);

    [Fact]
    public void A_date_long_before_the_day_of_publication_is_one_that_was_talked_about() => Assert.Equal(new DateOnly(2024, 5, 3),
        Read("President Ada Berg and Minister Olav Dahl discussed the accord of 9 November 2020.", new DateOnly(2024, 5, 3)).Date);

    [Fact]
    public void A_meeting_that_was_virtual_is_a_video_conference() => Assert.Equal("video conference",
        Read("Readout of the Meeting with Minister Dahl\n\nPresident Ada Berg met virtually with Minister Olav Dahl.").Format);

    private static Facts Read(string text, DateOnly? date = null) => FactsReader.Read(ArticleReader.Read(new Article("t", text) { Date = date }));
}
