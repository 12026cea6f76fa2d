using System.CommandLine;
using Readout.Cli.Shell;

namespace Readout.Cli.Verbs;

/// <summary><c>readout notebook</c>: C# notebooks, with and without Jupyter.</summary>
internal static class NotebookVerb
{
    public static Command Create(Terminal terminal) => new Verb("notebook", "Run C# notebooks, alone or in Jupyter.")
    {
        NotebookRunVerb.Create(terminal), NotebookInstallVerb.Create(terminal), NotebookKernelVerb.Create(terminal),
    };
}
