using System.Text.Json.Nodes;
using Readout.Notebooks;
using Readout.Notebooks.Files;

namespace Readout.Tests.Notebooks;

public sealed class NotebookRunnerTests
{
    [Fact]
    public void Two_runs_give_the_same_text_and_no_difference()
    {
        var notebook = NotebookText.Of("Console.Write(1);\nConsole.Write(2);\nConsole.Error.Write(3);", "", "new { A = 1.5, B = \"x\" }");
        var first = Run(notebook);
        var second = Run(first.Notebook);
        Assert.Null(first.Failure);
        Assert.Equal(first.Notebook.ToText(), second.Notebook.ToText());
        Assert.Empty(NotebookComparison.Differences(first.Notebook, second.Notebook));
    }

    [Fact]
    public void Code_cells_are_numbered_in_order_and_empty_ones_do_not_count() => Assert.Equal(
        [1, null, 2], Run(NotebookText.Of("1", " ", "2")).Notebook.Cells.Select(c => c.ExecutionCount));

    [Fact]
    public void The_notebook_that_is_run_stays_as_it_is()
    {
        var notebook = NotebookText.Of("1");
        var before = notebook.ToText();
        Run(notebook);
        Assert.Equal(before, notebook.ToText());
    }

    [Fact]
    public void What_a_stream_wrote_in_a_row_is_one_output()
    {
        var cell = Run(NotebookText.Of("Console.Write(1); Console.Write(2); Console.Error.Write(3); Console.Write(4);")).Notebook.Cells[0];
        Assert.Equal(
            [("stdout", "12"), ("stderr", "3"), ("stdout", "4")], cell.Outputs.Select(o => ((string)o["name"]!, MultilineText.Read(o["text"])!)));
    }

    [Fact]
    public void The_first_cell_that_fails_ends_the_run()
    {
        var run = Run(NotebookText.Of("1", "var a = new int[1];\na[3] = 1;", "3"));
        Assert.Equal("cell [2], line 2: IndexOutOfRangeException: Index was outside the bounds of the array.", run.Failure!.ToString());
        Assert.Equal("error", (string)run.Notebook.Cells[1].Outputs[0]["output_type"]!);
        Assert.Null(run.Notebook.Cells[2].ExecutionCount);
    }

    [Fact]
    public void A_cell_tagged_raises_exception_may_fail_and_one_tagged_skip_execution_does_not_run()
    {
        const string cell = """{"cell_type":"code","source":"throw new Exception();","metadata":{"tags":["TAG"]}}""";
        var text = $$"""{"nbformat":4,"nbformat_minor":4,"metadata":{},"cells":[{{cell.Replace("TAG", "raises-exception")}},{{cell.Replace("TAG", "skip-execution")}}]}""";
        var run = Run(new(NotebookReader.Read("a", text)));
        Assert.Null(run.Failure);
        Assert.Equal([1, 0], run.Notebook.Cells.Select(c => c.Outputs.Count));
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("new System.Threading.ManualResetEvent(false).WaitOne();")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("await Task.Delay(-1);")]
    public void An_endless_cell_ends_with_its_time(string cell)
    {
        var run = Run(NotebookText.Of(cell), new() { Timeout = TimeSpan.FromSeconds(1) });
        Assert.Equal("cell [1]: Timeout: the cell did not end within 1 s", run.Failure!.ToString());
    }

    [Fact]
    public void The_times_of_a_run_in_Jupyter_are_taken_out_and_foreign_metadata_is_kept()
    {
        const string text = """
            {"nbformat":4,"nbformat_minor":4,"metadata":{"authors":["me"]},
             "cells":[{"cell_type":"code","source":"1","metadata":{"execution":{"iopub.execute_input":"2026"},"collapsed":true}}]}
            """;
        var run = JsonNode.Parse(Run(new(NotebookReader.Read("a", text))).Notebook.ToText())!;
        Assert.Equal("""{"collapsed":true}""", run["cells"]![0]!["metadata"]!.ToJsonString());
        Assert.Equal("me", (string)run["metadata"]!["authors"]![0]!);
        Assert.Equal((".net-csharp", "C#"), ((string)run["metadata"]!["kernelspec"]!["name"]!, (string)run["metadata"]!["language_info"]!["name"]!));
    }

    [Theory]
    [InlineData("41", "cell [1]: '42' is kept, the run gives '41'")]
    [InlineData("var x = 42;", "cell [1]: 1 outputs are kept, the run gives 0")]
    [InlineData("HTML(\"42\")", "cell [1]: 'text/plain\": [' is kept, the run gives 'text/html\": ['")]
    public void A_difference_names_its_cell_and_what_it_is(string changed, string message) => Assert.Equal(
        [message], NotebookComparison.Differences(Run(NotebookText.Of("42")).Notebook, Run(NotebookText.Of(changed)).Notebook));

    [Fact]
    public void A_number_that_is_not_that_of_the_run_is_a_difference()
    {
        var run = Run(NotebookText.Of("var x = 1;")).Notebook;
        var kept = new Notebook(NotebookReader.Read("a", run.ToText().Replace("\"execution_count\": 1", "\"execution_count\": 7", StringComparison.Ordinal)));
        Assert.Equal(["cell [1]: its number is kept as [7]"], NotebookComparison.Differences(kept, run));
    }

    private static NotebookRun Run(Notebook notebook, RunOptions? options = null) =>
        NotebookRunner.Run(notebook, new(), options, TestContext.Current.CancellationToken);
}
