using System.Text;
using Readout.Cli.Shell;

namespace Readout.Tests.Cli;

/// <summary>What a command line answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one line on standard error of a command that must end with an exit code.</summary>
    public string Failure(int exitCode)
    {
        Assert.Equal((exitCode, ""), (ExitCode, Output));
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        return Assert.Single(ErrorLines);
    }

    /// <summary>Checks that a command did what it was asked.</summary>
    public Answer Done()
    {
        Assert.True(ExitCode == 0, Error);
        return this;
    }
}

/// <summary>Runs <c>readout</c> in memory over a temporary folder; an argument that begins with @ is a path in it.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-cli-").FullName;

    public string this[string name] => Path.Combine(folder, name);

    /// <summary>Every file and folder, by its path in the temporary folder.</summary>
    public string[] Everything =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal),
    ];

    public void Write(string name, string text, Encoding? encoding = null) =>
        File.WriteAllBytes(this[name], [.. encoding?.GetPreamble() ?? [], .. (encoding ?? new UTF8Encoding(false)).GetBytes(text)]);

    internal Answer Run(string line) => Run(line, "");

    internal Answer Run(string line, string input, bool outIsTerminal = false)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        Stream OpenInput() => new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal(OpenInput, output, error, outIsTerminal, ErrorIsTerminal: false) { NoColor = true };
        var code = new ReadoutApp(terminal).Run(
            [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.StartsWith('@') ? this[a[1..]] : a)]);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
