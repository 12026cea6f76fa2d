using Readout.Core;

namespace Readout.Tests.Core;

public class LabeledStatementTests
{
    private static readonly LabeledStatement Row = new(new("1", "We agree."), new("a"));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a.csv:2", "a.csv", 2)]
    [InlineData("C:a.csv:12", "C:a.csv", 12)]
    [InlineData("a:5:7", "a:5", 7)]
    [InlineData("a.csv", "a.csv", 0)]
    [InlineData("a.csv:", "a.csv:", 0)]
    [InlineData("a.csv:02", "a.csv:02", 0)]
    [InlineData("a.csv:0", "a.csv:0", 0)]
    [InlineData("a.csv:-2", "a.csv:-2", 0)]
    [InlineData("a.csv:99999999999", "a.csv:99999999999", 0)]
    [InlineData(":2", ":2", 0)]
    public void An_origin_is_a_file_and_a_line_and_reads_as_it_was_given(string origin, string file, int line)
    {
        var row = Row with { Origin = origin };
        Assert.Equal((origin, file, line), (row.Origin, row.File, row.Line));
        Assert.Equal(Row with { File = file, Line = line }, row);
    }
}
