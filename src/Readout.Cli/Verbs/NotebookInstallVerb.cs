using System.CommandLine;
using Readout.Cli.Notebooks;
using Readout.Cli.Shell;
using Readout.Notebooks;

namespace Readout.Cli.Verbs;

/// <summary><c>readout notebook install</c>: makes Jupyter know the kernel.</summary>
internal static class NotebookInstallVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> user = new("--user") { Description = "For this user (the default)." };
        Option<string?> prefix = new("--prefix") { Description = "Below a prefix, such as /usr/local or a virtual environment.", HelpName = "FOLDER" };
        Option<string?> path = new("--path") { Description = "Into a folder of kernels.", HelpName = "FOLDER" };
        var force = CommonOptions.Force();
        var verb = new Verb(
            "install",
            "Make Jupyter know the kernel '.net-csharp', so that Jupyter Lab, Notebook, nbconvert and VS Code run C# notebooks with readout.",
            ("readout notebook install", "for this user"),
            ("readout notebook install --prefix /usr/local", "for everyone on this machine"))
        {
            user, prefix, path, force,
        };
        verb.SetAction(parsed => Run(terminal, parsed.GetValue(user), parsed.GetValue(prefix), parsed.GetValue(path), parsed.GetValue(force)));
        return verb;
    }

    private static int Run(Terminal terminal, bool user, string? prefix, string? path, bool force)
    {
        if ((user ? 1 : 0) + (prefix is null ? 0 : 1) + (path is null ? 0 : 1) > 1)
            throw new UsageException("name one of --user, --prefix, --path");
        var folder = path ?? (prefix is null ? KernelSpec.UserFolder() : KernelSpec.PrefixFolder(prefix));
        if (!force && KernelSpec.IsTaken(folder))
            throw new UsageException($"{Path.Combine(folder, KernelSpec.Name)}: another C# kernel is there already; replace it with --force, or name another folder with --path");
        terminal.Out.WriteLine(KernelSpec.Install(folder, KernelCommand.OfThisProgram()));
        terminal.Say("restart Jupyter to see it");
        return ExitCode.Done;
    }
}
