using System.Text.Json.Nodes;

namespace Readout.AcceptanceTests;

/// <summary>Notebooks in a process of their own that do not end as they should, or write too much.</summary>
public sealed class NotebookRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Writes a notebook with code cells.</summary>
    internal static void Write(string path, params string[] cells) => File.WriteAllText(path, new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select((source, i) => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = $"c{i}",
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = source,
        })]),
        ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString());

    [Theory]
    [InlineData("Environment.Exit(0);", "a cell ended the process")]
    [InlineData("throw new InvalidOperationException(\"no\");", "cell [1], line 1: InvalidOperationException: no")]
    [InlineData("while (true) { }", "cell [1]: Timeout: the cell did not end within 5 s")]
    [InlineData("System.Threading.Thread.Sleep(-1);", "cell [1]: Timeout: the cell did not end within 5 s")]
    public void A_cell_that_does_not_end_well_exits_with_1_and_writes_nothing(string cell, string message)
    {
        Write(folder["a.ipynb"], cell);
        var before = File.ReadAllText(folder["a.ipynb"]);
        var run = ReadoutProcess.Run(folder.Path, ["notebook", "run", "a.ipynb", "--timeout", "5"]);
        Assert.Equal((1, $"a.ipynb: {message}"), (run.ExitCode, run.Error.Split('\n')[0]));
        Assert.Equal(before, File.ReadAllText(folder["a.ipynb"]));
    }

    [Fact]
    public void An_output_of_50_MB_is_cut_with_a_notice()
    {
        Write(folder["a.ipynb"], "for (var i = 0; i < 50; i++) Console.Write(new string('x', 1_000_000));");
        Assert.Equal(0, ReadoutProcess.Run(folder.Path, ["notebook", "run", "a.ipynb"]).ExitCode);
        Assert.InRange(new FileInfo(folder["a.ipynb"]).Length, 1_000_000, 1_010_000);
        Assert.Contains("… cut: a cell may write 1000000 characters", File.ReadAllText(folder["a.ipynb"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_the_local_folder_is_found_without_being_shipped()
    {
        // These tests restored it, so its version lies in the local package folder.
        Write(folder["a.ipynb"], "#r \"nuget: xunit.v3.assert, 4.0.2\"\ntypeof(Xunit.Assert).Assembly.GetName().Name", "Xunit.Assert.Equal(4, 2 + 2);");
        var run = ReadoutProcess.Run(folder.Path, ["notebook", "run", "a.ipynb"]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("\"xunit.v3.assert\"", File.ReadAllText(folder["a.ipynb"]), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
