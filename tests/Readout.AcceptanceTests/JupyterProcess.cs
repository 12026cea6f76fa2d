using System.ComponentModel;
using System.Diagnostics;

namespace Readout.AcceptanceTests;

/// <summary>What a program of Jupyter answered; everything it wrote, errors included.</summary>
internal sealed record JupyterProcess(int ExitCode, string Output)
{
    // Debian's Jupyter belongs to Debian's Python, which need not be the first one on the path.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    /// <summary>The Python that has a module; null when there is none.</summary>
    public static string? PythonWith(string module) =>
        Pythons.FirstOrDefault(python => Run(Path.GetTempPath(), python, ["-c", $"import {module}"]) is { ExitCode: 0 });

    /// <summary>Runs a program; null when it is not there. Kernels are looked for in <c>kernels</c> of the folder.</summary>
    public static JupyterProcess? Run(string folder, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["JUPYTER_PATH"], start.Environment["PYDEVD_DISABLE_FILE_VALIDATION"]) = (folder, "1");
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output + error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
