using Readout.Cli.Shell;

namespace Readout.Cli.Notebooks;

/// <summary>Runs something in the folder of a notebook, which is where Jupyter runs it: relative paths mean the same in both.</summary>
internal static class NotebookPlace
{
    public static T In<T>(Terminal terminal, string notebook, Func<T> run)
    {
        void Fail(object? sender, EventArgs e)
        {
            terminal.Say($"{notebook}: a cell ended the process");
            Environment.ExitCode = ExitCode.GateFailed;
        }

        var here = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Path.GetDirectoryName(Path.GetFullPath(notebook))!;
        // A cell that ends the process would otherwise look like a notebook that ran to its end.
        AppDomain.CurrentDomain.ProcessExit += Fail;
        try
        {
            return run();
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Fail;
            Environment.CurrentDirectory = here;
        }
    }
}
