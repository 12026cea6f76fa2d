using Readout.Notebooks.Jupyter;
using Readout.Notebooks.Scripting;

namespace Readout.Tests.Notebooks;

public sealed class QuestionTests
{
    private readonly CellSession session = new(new() { Imports = ["System", "System.Linq", "Readout.Core"] });

    [Theory]
    [InlineData("Console.Wri|", "Write", "WriteLine")]
    [InlineData("\"a\".Subs|", "Substring")]
    [InlineData("\"abc\".FirstOrD|", "FirstOrDefault")]
    [InlineData("var word = \"x\";\nwo|", "word")]
    [InlineData("System.Text.Enc|", "EncoderExceptionFallback")]
    [InlineData("new Topic(\"a\").I|", "Id")]
    [InlineData("retu|", "return")]
    [InlineData("disp|", "display")]
    public void Members_and_names_in_scope_are_completed(string code, params string[] names)
    {
        var completion = Completion.At(session, code.Replace("|", "", StringComparison.Ordinal), code.IndexOf('|', StringComparison.Ordinal));
        Assert.Subset(completion.Names.ToHashSet(StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void What_an_earlier_cell_declared_is_completed()
    {
        session.Run("var corpusOfMine = new { Size = 3 };", 1, _ => { }, CancellationToken.None);
        Assert.Equal(["corpusOfMine"], Completion.At(session, "corpusOf", 8).Names);
        Assert.Equal(["Size"], Completion.At(session, "corpusOfMine.Si", 15).Names);
    }

    [Fact]
    public void A_type_offers_its_static_members_and_a_value_its_own()
    {
        Assert.DoesNotContain("Substring", Completion.At(session, "string.", 7).Names);
        Assert.DoesNotContain("IsNullOrEmpty", Completion.At(session, "\"a\".", 4).Names);
    }

    [Fact]
    public void Inspection_shows_signature_and_documentation()
    {
        var text = Inspection.At(session, "new Topic(\"a\").CompareTo(null)", 18)!;
        Assert.Contains("CompareTo(", text, StringComparison.Ordinal);
        Assert.Contains("Orders topics by id, ordinally.", text, StringComparison.Ordinal);
        Assert.Null(Inspection.At(session, "nonsense", 3));
        Assert.Null(Inspection.At(session, "", 0));
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("var x = 1;", "complete")]
    [InlineData("for (;;) {", "incomplete")]
    [InlineData("Math.Max(1,", "incomplete")]
    [InlineData("int int;", "invalid")]
    public void Complete_incomplete_and_invalid_code_are_told_apart(string code, string status) => Assert.Equal(status, Completeness.Of(code));

    [Fact]
    public void Cursor_places_count_code_points()
    {
        // The emoji is one code point in two units.
        Assert.Equal((0, 2, 3, 3), (CodePoints.ToUnits("🎉a", 0), CodePoints.ToUnits("🎉a", 1), CodePoints.ToUnits("🎉a", 2), CodePoints.ToUnits("🎉a", 9)));
        Assert.Equal((0, 1, 2), (CodePoints.FromUnits("🎉a", 0), CodePoints.FromUnits("🎉a", 2), CodePoints.FromUnits("🎉a", 3)));
    }
}
