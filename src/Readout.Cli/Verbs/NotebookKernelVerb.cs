using System.CommandLine;
using Readout.Cli.Notebooks;
using Readout.Cli.Shell;
using Readout.Notebooks;

namespace Readout.Cli.Verbs;

/// <summary><c>readout notebook kernel</c>: what Jupyter starts; not listed, since nobody types it.</summary>
internal static class NotebookKernelVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> connection = new("connection") { Description = "The connection file that Jupyter wrote.", HelpName = "FILE" };
        var verb = new Verb(
            "kernel",
            "Serve one notebook of Jupyter.",
            ("readout notebook kernel kernel-1234.json", "what Jupyter does for you"))
        {
            connection,
        };
        verb.Hidden = true;
        verb.SetAction(parsed => Run(terminal, parsed.GetValue(connection)!));
        return verb;
    }

    private static int Run(Terminal terminal, string connection)
    {
        JupyterKernel.Run(connection, ReadoutHost.Create(), terminal.Say);
        return ExitCode.Done;
    }
}
