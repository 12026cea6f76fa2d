using Readout.Tests.Notebooks;

namespace Readout.Tests.Cli;

/// <summary>Tests that change the folder of the process run alone.</summary>
[CollectionDefinition("folder of the process", DisableParallelization = true)]
public sealed class FolderOfTheProcess;

[Collection("folder of the process")]
public sealed class NotebookVerbTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public void Outputs_are_written_back_and_a_second_run_changes_no_byte()
    {
        cli.Write("a.ipynb", NotebookText.Json("new Corpus([])", "new ScottPlot.Plot()", "1.5"));
        Assert.Equal("", cli.Run("notebook run @a.ipynb").Done().Output);
        var once = File.ReadAllText(cli["a.ipynb"]);
        Assert.Contains("0 statements of 0 documents", once, StringComparison.Ordinal);
        Assert.Contains("\"image/png\": \"iVBOR", once, StringComparison.Ordinal);
        cli.Run("notebook run @a.ipynb").Done();
        Assert.Equal(once, File.ReadAllText(cli["a.ipynb"]));
        cli.Run("notebook run @a.ipynb --check").Done();
        Assert.Equal(["a.ipynb"], cli.Everything);
    }

    [Fact]
    public void Cells_run_in_the_folder_of_the_notebook()
    {
        var here = Environment.CurrentDirectory;
        cli.Write("beside.txt", "found");
        cli.Write("a.ipynb", NotebookText.Json("File.ReadAllText(\"beside.txt\")"));
        cli.Run("notebook run @a.ipynb").Done();
        Assert.Contains("\"found\"", File.ReadAllText(cli["a.ipynb"]), StringComparison.Ordinal);
        Assert.Equal(here, Environment.CurrentDirectory);
    }

    [Fact]
    public void Check_names_the_cell_that_differs_and_writes_nothing()
    {
        cli.Write("a.ipynb", NotebookText.Json("1", "2"));
        cli.Run("notebook run @a.ipynb").Done();
        var changed = File.ReadAllText(cli["a.ipynb"]).Replace("\"2\"\n      ]", "\"3\"\n      ]", StringComparison.Ordinal);
        cli.Write("a.ipynb", changed);
        var answer = cli.Run("notebook run @a.ipynb --check");
        Assert.Equal(1, answer.ExitCode);
        Assert.EndsWith("a.ipynb: cell [2]: '3' is kept, the run gives '2'", answer.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(changed, File.ReadAllText(cli["a.ipynb"]));
    }

    [Theory]
    [InlineData("1", "throw new BadDataException(\"a.csv\", 3, \"no\");", "cell [2], line 1: BadDataException: a.csv:3: no")]
    [InlineData("1", "\nnonsense", "cell [2], line 2: CS0103: The name 'nonsense' does not exist in the current context")]
    [InlineData("while (true) { }", "1", "cell [1]: Timeout: the cell did not end within 5 s")]
    public void A_cell_that_fails_is_named_with_its_line_and_nothing_is_written(string first, string second, string message)
    {
        var text = NotebookText.Json(first, second);
        cli.Write("a.ipynb", text);
        var answer = cli.Run("notebook run @a.ipynb --timeout 5");
        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.EndsWith($"a.ipynb: {message}", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(" at Readout.", answer.Error, StringComparison.Ordinal);
        Assert.Equal((text, 1), (File.ReadAllText(cli["a.ipynb"]), cli.Everything.Length));
    }

    [Fact]
    public void Out_leaves_the_notebook_as_it_is_and_overwrites_nothing_unasked()
    {
        var text = NotebookText.Json("1");
        cli.Write("a.ipynb", text);
        cli.Run("notebook run @a.ipynb --out @b.ipynb").Done();
        Assert.Equal(text, File.ReadAllText(cli["a.ipynb"]));
        Assert.Contains("\"execution_count\": 1", File.ReadAllText(cli["b.ipynb"]), StringComparison.Ordinal);
        Assert.EndsWith(
            "it is there already; name another file with --out, or replace it with --force",
            cli.Run("notebook run @a.ipynb --out @b.ipynb").Failure(2), StringComparison.Ordinal);
        cli.Run("notebook run @a.ipynb --out @b.ipynb --force").Done();
    }

    [Theory]
    [InlineData("run @missing.ipynb", 3, "there is no such file")]
    [InlineData("run @bad.ipynb", 3, "it has no nbformat, so it is not a notebook")]
    [InlineData("run @bad.ipynb --timeout -1", 2, "--timeout is a number of seconds, 0 for none")]
    [InlineData("run @bad.ipynb --check --out @b.ipynb", 2, "--check writes nothing, so --out has no meaning with it")]
    [InlineData("install --user --path @k", 2, "name one of --user, --prefix, --path")]
    [InlineData("kernel @bad.ipynb", 3, "transport '' is not tcp")]
    public void What_cannot_be_done_is_one_line(string line, int exitCode, string message)
    {
        cli.Write("bad.ipynb", "{}");
        Assert.EndsWith(message, cli.Run($"notebook {line}").Failure(exitCode), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kernel_is_registered_anew_but_never_over_another_one()
    {
        Assert.Equal(cli["k/.net-csharp"] + "\n", cli.Run("notebook install --path @k").Done().Output);
        var spec = File.ReadAllText(cli["k/.net-csharp/kernel.json"]);
        Assert.Contains("\"language\": \"C#\"", spec, StringComparison.Ordinal);
        Assert.Contains("\"interrupt_mode\": \"message\"", spec, StringComparison.Ordinal);
        Assert.Contains("{connection_file}", spec, StringComparison.Ordinal);
        cli.Run("notebook install --path @k").Done();
        cli.Write("k/.net-csharp/kernel.json", """{"argv":["dotnet","interactive","{connection_file}"]}""");
        Assert.Contains("another C# kernel is there already", cli.Run("notebook install --path @k").Failure(2), StringComparison.Ordinal);
        cli.Run("notebook install --path @k --force").Done();
        Assert.Equal(spec, File.ReadAllText(cli["k/.net-csharp/kernel.json"]));
        Assert.Equal(cli["p/share/jupyter/kernels/.net-csharp"] + "\n", cli.Run("notebook install --prefix @p").Done().Output);
    }

    [Fact]
    public void Help_shows_two_verbs_and_not_the_one_that_Jupyter_calls()
    {
        var help = cli.Run("notebook --help").Done().Output;
        Assert.Contains("run", help, StringComparison.Ordinal);
        Assert.DoesNotContain("kernel-1234", help, StringComparison.Ordinal);
        Assert.Equal("'readout notebook' needs one of run, install (see 'readout notebook --help')", cli.Run("notebook").Failure(2));
    }

    public void Dispose() => cli.Dispose();
}
