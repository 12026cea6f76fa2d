namespace Readout.Cli.Notebooks;

/// <summary>The command by which Jupyter starts this very program as a kernel.</summary>
internal static class KernelCommand
{
    public static IReadOnlyList<string> OfThisProgram()
    {
        var process = Environment.ProcessPath!;
        var program = Path.Combine(AppContext.BaseDirectory, "readout.dll");
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? [process, program, "notebook", "kernel"]
            : [process, "notebook", "kernel"];
    }
}
