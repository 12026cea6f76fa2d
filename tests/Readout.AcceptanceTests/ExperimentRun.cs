using System.Diagnostics;
using System.Text.Json;

[assembly: AssemblyFixture(typeof(Readout.AcceptanceTests.ExperimentRun))]

namespace Readout.AcceptanceTests;

/// <summary>The main job, run once as README tells it, for every test that looks at what it leaves behind.</summary>
public sealed class ExperimentRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExperimentRun()
    {
        var watch = Stopwatch.StartNew();
        var process = ReadoutProcess.Run(folder.Path, ["experiment"]);
        (ExitCode, Output, Error, Seconds) = (process.ExitCode, process.Output, process.Error, watch.Elapsed.TotalSeconds);
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public double Seconds { get; }

    /// <summary>A file of results/.</summary>
    public string Result(params string[] parts) => Path.Combine([folder.Path, "results", .. parts]);

    /// <summary>metrics.json.</summary>
    public JsonElement Metrics() => JsonDocument.Parse(File.ReadAllText(Result("metrics.json"))).RootElement;

    public void Dispose() => folder.Dispose();
}
