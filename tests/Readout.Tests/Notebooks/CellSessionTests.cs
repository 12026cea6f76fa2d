using Readout.Notebooks;
using Readout.Notebooks.Display;
using Readout.Notebooks.Scripting;

namespace Readout.Tests.Notebooks;

public sealed class CellSessionTests : IDisposable
{
    private readonly List<CellOutput> outputs = [];
    private readonly CancellationTokenSource stop = new();
    private CellSession session = new(new());
    private int number;

    [Fact]
    public void Cells_share_variables_functions_types_and_usings()
    {
        Assert.Null(Run("using System.Numerics;\nvar x = 20;\nint Twice(int n) => 2 * n;\nrecord Point(int X);"));
        Assert.Null(Run("Twice(x) + new Point(2).X + (int)BigInteger.Zero"));
        Assert.Equal("42", Result("text/plain"));
    }

    [Fact]
    public void A_variable_declared_before_the_failing_line_is_kept()
    {
        Assert.NotNull(Run("var before = 7;\nthrow new Exception();"));
        Assert.Null(Run("before"));
        Assert.Equal("7", Result("text/plain"));
    }

    [Theory]
    [InlineData("await Task.FromResult(3)", "3")]
    [InlineData("1.0 / 3", "0.3333333333333333")]
    [InlineData("double.NaN", "–")]
    [InlineData("\"a\\nb\"", "a\nb")]
    [InlineData("int? none = null;\nnone", "null")]
    [InlineData("(1, \"a\")", "(1, a)")]
    [InlineData("new[] { 1, 20 }", "value\n    1\n   20")]
    [InlineData("new[] { new { Name = \"a\", Share = 0.25 }, new { Name = \"bb\", Share = 1.0 } }", "Name  Share\na      0.25\nbb        1")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }", "Key  Value\na        1")]
    [InlineData("Enumerable.Range(0, 60).Select(i => i)", "value\n", true)]
    public void The_last_expression_is_shown(string cell, string text, bool startsWith = false)
    {
        Assert.Null(Run(cell));
        if (startsWith)
            Assert.StartsWith(text, Result("text/plain"), StringComparison.Ordinal);
        else
            Assert.Equal(text, Result("text/plain"));
    }

    [Theory]
    [InlineData("_ = 1;")]
    [InlineData("var x = 1;")]
    [InlineData("void F() { }\nF()")]
    [InlineData("")]
    public void A_cell_without_a_last_expression_shows_nothing(string cell)
    {
        Run(cell);
        Assert.Empty(outputs);
    }

    [Fact]
    public void The_functions_that_other_kernels_know_are_there()
    {
        Assert.Null(Run("display(1); DisplayAs(\"# a\", \"text/markdown\"); \"<i>b</i>\".DisplayAs(\"text/html\"); 2.Display();\nHTML(\"<b>c</b>\")"));
        Assert.Equal(
            [("text/plain", "1"), ("text/markdown", "# a"), ("text/html", "<i>b</i>"), ("text/plain", "2")],
            outputs.OfType<DisplayOutput>().Select(o => o.Bundle.Parts[0]));
        Assert.Equal("<b>c</b>", Result("text/html"));
    }

    [Fact]
    public void A_format_shows_values_of_its_type_and_of_derived_types()
    {
        session = new(new() { Formats = [RichFormat.Of<Stream>(_ => MimeBundle.Png([1, 2], "a stream"))] });
        Assert.Null(Run("new MemoryStream()"));
        Assert.Equal(("AQI=", "a stream"), (Result("image/png"), outputs.OfType<ResultOutput>().Single().Bundle.AltText));
    }

    [Theory]
    [InlineData("var x = 1;\nx.Foo();", 2, "CS1061")]
    [InlineData("int x = ;", 1, "CS1525")]
    [InlineData("#r \"missing.dll\"\n1", 1, "CS0006")]
    [InlineData("\n\nthrow new InvalidOperationException(\"no\");", 3, "InvalidOperationException")]
    [InlineData("await Task.Yield();\nthrow new ArgumentException(\"no\");", 2, "ArgumentException")]
    [InlineData("throw new AggregateException(new ArgumentException(\"no\"));", 1, "ArgumentException")]
    [InlineData("Enumerable.Range(0, 3).Select(i =>\n  1 / (i - 1))", 2, "DivideByZeroException")]
    [InlineData("1;\n#r \"nuget: No.Such.Package\"", 2, "Package")]
    public void A_failure_names_line_and_kind(string cell, int line, string name)
    {
        var failure = Run(cell)!;
        Assert.Equal((line, name), (failure.Line, failure.Name));
    }

    [Fact]
    public void A_trace_shows_the_lines_of_cells_and_no_frame_of_the_framework()
    {
        Run("int Get(int[] a) =>\n  a[9];");
        var failure = Run("// first\nGet([]);")!;
        Assert.Equal(
            ["IndexOutOfRangeException: Index was outside the bounds of the array.", "   cell [1], line 2: a[9];", "   cell [2], line 2: Get([]);"],
            failure.Trace);
        Assert.Equal(2, failure.Line);
    }

    [Fact]
    public void Console_output_is_cut_with_a_notice()
    {
        session = new(new() { Limits = new(Text: 10) });
        Assert.Null(Run("for (var i = 0; i < 1000; i++) Console.Write(\"abc\"); Console.Write(new string('x', 1_000_000));"));
        Assert.Equal("abcabcabca\n… cut: a cell may write 10 characters\n", string.Concat(outputs.Cast<StreamOutput>().Select(o => o.Text)));
    }

    [Fact]
    public void A_rich_output_that_is_too_large_is_left_out_with_a_notice()
    {
        session = new(new() { Limits = new(Rich: 100) });
        Assert.Null(Run("new string('x', 101)"));
        Assert.Equal("… left out: an output of 101 characters; a cell may show 100", Result("text/plain"));
    }

    [Fact]
    public void What_a_forgotten_thread_writes_after_its_cell_is_not_shown()
    {
        Assert.Null(Run("var go = new System.Threading.ManualResetEventSlim();\nvar late = Task.Run(() => { go.Wait(); Console.Write(\"late\"); });"));
        Assert.Null(Run("go.Set(); late.Wait();"));
        Assert.Empty(outputs);
    }

    [Fact]
    public void Nobody_answers_a_cell_that_asks()
    {
        Assert.Null(Run("Console.ReadLine() ?? \"nothing\""));
        Assert.Equal("nothing", Result("text/plain"));
    }

    [Fact]
    public void A_loop_can_be_stopped_and_the_session_goes_on()
    {
        Assert.Null(Run("var kept = 5;"));
        stop.CancelAfter(TimeSpan.FromMilliseconds(200));
        Assert.Throws<OperationCanceledException>(() => session.Run("while (true) System.Threading.Thread.Sleep(1);", 9, outputs.Add, stop.Token));
        Assert.Null(session.Run("kept", 10, outputs.Add, CancellationToken.None));
        Assert.Equal("5", Result("text/plain"));
    }

    [Fact]
    public void A_package_that_ships_needs_no_version_and_another_version_is_refused()
    {
        Assert.Null(Run("#r \"nuget: CsvHelper\"\nnameof(CsvHelper.CsvReader)"));
        Assert.Equal("CsvReader", Result("text/plain"));
        Assert.Contains("readout comes with version", Run("#r \"nuget: CsvHelper, 1.0.0\"")!.Message, StringComparison.Ordinal);
    }

    public void Dispose() => stop.Dispose();

    private CellFailure? Run(string code) => session.Run(code, ++number, outputs.Add, stop.Token);

    private string Result(string mime) => outputs.OfType<ResultOutput>().Last().Bundle.Parts.Single(p => p.Mime == mime).Content;
}
