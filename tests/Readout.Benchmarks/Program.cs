using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Readout.Benchmarks;

const string Usage = """
    dotnet run -c Release --project tests/Readout.Benchmarks -- micro [--filter '*Hashing*']    what one step costs (BenchmarkDotNet)
    dotnet run -c Release --project tests/Readout.Benchmarks -- resample IN.tsv ROWS OUT.tsv [SEED]    a larger set from a small one
    dotnet run -c Release --project tests/Readout.Benchmarks -- plot SCALING.csv OUT.png    the figure of scaling.sh
    """;

switch (args)
{
    case ["micro", .. var rest]:
        // In this process: BenchmarkDotNet's generated projects do not know the solution's central package versions.
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromAssembly(typeof(Resampling).Assembly).Run(rest, DefaultConfig.Instance.AddJob(job));
        return 0;
    case ["resample", var from, var rows, var to, .. var seed]:
        Resampling.Write(from, Number(rows), to, seed is [var given] ? Number(given) : 1);
        return 0;
    case ["plot", var csv, var png]:
        ScalingPlot.Write(csv, png);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
