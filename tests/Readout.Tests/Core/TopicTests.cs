using Readout.Core;

namespace Readout.Tests.Core;

public class TopicTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" trade")]
    [InlineData("trade\n")]
    [InlineData("tra\tde")]
    public void An_id_that_would_break_a_table_is_refused(string id) => Assert.ThrowsAny<ArgumentException>(() => new Topic(id));

    [Fact]
    public void Topics_are_equal_by_id_and_case_matters()
    {
        Assert.Equal(new Topic("trade"), new Topic("trade"));
        Assert.NotEqual(new Topic("trade"), new Topic("Trade"));
    }

    [Fact]
    public void Topics_sort_by_the_code_of_their_letters() => Assert.Equal(
        ["Z", "a", "b-c", "bc", "ä"],
        ((string[])["ä", "bc", "b-c", "a", "Z"]).Select(id => new Topic(id)).Order().Select(t => t.ToString()));
}
