using System.Text.Json.Nodes;

namespace Readout.AcceptanceTests;

/// <summary>The kernel in the real Jupyter; skipped where there is none (<c>.ci/install-jupyter</c> installs Debian's).</summary>
public sealed class JupyterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Nbconvert_gives_the_same_outputs_as_our_own_run()
    {
        Prepare(
            "Console.WriteLine(\"Grüße\");\nvar corpus = new Corpus([new(new(\"1\", \"We trade.\"), new(\"trade\"))]);\ncorpus",
            "var plot = new ScottPlot.Plot();\nplot.Add.Bars([1.0, 2.0]);\nplot",
            "await Task.Delay(1);\ndisplay(HTML(\"<b>bold</b>\"));\nFile.Exists(\"a.ipynb\")");
        var converted = JupyterProcess.Run(folder.Path, "jupyter", ["nbconvert", "--execute", "--to", "notebook", "--output", "jupyter.ipynb", "a.ipynb"])!;
        Assert.True(converted.ExitCode == 0, converted.Output);
        var own = ReadoutProcess.Run(folder.Path, ["notebook", "run", "a.ipynb"]);
        Assert.True(own.ExitCode == 0, own.Error);
        Assert.Equal(Outputs("a.ipynb"), Outputs("jupyter.ipynb"));
        Assert.Contains("true", Outputs("a.ipynb"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_finished_notebook_becomes_a_page_with_its_table_and_figure()
    {
        Prepare("new Corpus([new(new(\"1\", \"We trade.\"), new(\"trade\"))])", "new ScottPlot.Plot()");
        ReadoutProcess.Run(folder.Path, ["notebook", "run", "a.ipynb"]);
        var converted = JupyterProcess.Run(folder.Path, "jupyter", ["nbconvert", "--to", "html", "a.ipynb"])!;
        Assert.True(converted.ExitCode == 0, converted.Output);
        var html = File.ReadAllText(folder["a.html"]);
        Assert.Contains(">trade</td>", html, StringComparison.Ordinal);
        Assert.Contains("data:image/png;base64,iVBOR", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_throws_fails_the_conversion_with_its_line()
    {
        Prepare("var x = 1;\nthrow new InvalidOperationException(\"no\");");
        var converted = JupyterProcess.Run(folder.Path, "jupyter", ["nbconvert", "--execute", "--to", "notebook", "--output", "jupyter.ipynb", "a.ipynb"])!;
        Assert.NotEqual(0, converted.ExitCode);
        Assert.Contains("cell [1], line 2", converted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("at Readout.", converted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Jupyters_own_test_suite_for_kernels_passes()
    {
        Prepare("1");
        var python = JupyterProcess.PythonWith("jupyter_kernel_test");
        Assert.SkipWhen(python is null, "the Python module jupyter_kernel_test is not installed");
        var checks = JupyterProcess.Run(folder.Path, python!, [Repository.PathOf("tests", "Readout.AcceptanceTests", "Jupyter", "kernel_checks.py")])!;
        Assert.True(checks.ExitCode == 0, checks.Output);
    }

    public void Dispose() => folder.Dispose();

    private void Prepare(params string[] cells)
    {
        var version = JupyterProcess.Run(folder.Path, "jupyter", ["nbconvert", "--version"]);
        Assert.SkipWhen(version is not { ExitCode: 0 }, "Jupyter's nbconvert is not installed");
        var installed = ReadoutProcess.Run(folder.Path, ["notebook", "install", "--path", "kernels"]);
        Assert.True(installed.ExitCode == 0, installed.Error);
        NotebookRunTests.Write(folder["a.ipynb"], cells);
    }

    private string Outputs(string file) => string.Join('\n', JsonNode.Parse(File.ReadAllText(folder[file]))!["cells"]!.AsArray()
        .Select(cell => $"{cell!["execution_count"]} {cell["outputs"]!.ToJsonString()}"));
}
