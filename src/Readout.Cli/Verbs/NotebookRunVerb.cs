using System.CommandLine;
using Readout.Cli.Notebooks;
using Readout.Cli.Shell;
using Readout.Notebooks;

namespace Readout.Cli.Verbs;

/// <summary><c>readout notebook run</c>: executes a notebook and writes its outputs into it.</summary>
internal static class NotebookRunVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("file") { Description = "A notebook in C# (.ipynb). Its cells run in its folder, as in Jupyter.", HelpName = "FILE" };
        Option<bool> check = new("--check") { Description = "Write nothing; exit 1 when an output is not the one that is kept." };
        Option<double> timeout = new("--timeout") { Description = "Longest time of a cell; 0: none.", HelpName = "SECONDS", DefaultValueFactory = _ => 600 };
        Option<string?> output = new("--out") { Description = "Write the notebook with its outputs here, and leave FILE as it is.", HelpName = "FILE" };
        var force = CommonOptions.Force();
        var verb = new Verb(
            "run",
            "Run a notebook from top to bottom and write the outputs into it; nothing is written when a cell fails.",
            ("readout notebook run notebooks/01-know-the-corpus.ipynb", "outputs written back"),
            ("readout notebook run mine.ipynb --check", "a gate: are the outputs those of a run?"),
            ("readout notebook run mine.ipynb --out done.ipynb --timeout 60", "mine.ipynb stays as it is"))
        {
            file, check, timeout, output, force,
        };
        verb.SetAction(parsed => Run(
            terminal, parsed.GetValue(file)!, parsed.GetValue(check), parsed.GetValue(timeout), parsed.GetValue(output), parsed.GetValue(force)));
        return verb;
    }

    private static int Run(Terminal terminal, string file, bool check, double seconds, string? output, bool force)
    {
        if (check && output is not null)
            throw new UsageException("--check writes nothing, so --out has no meaning with it");
        if (!(seconds is >= 0 and <= 1e6))
            throw new UsageException("--timeout is a number of seconds, 0 for none");
        if (output is not null)
            OutputFile.CheckNew(output, force);
        var notebook = Notebook.Read(file);
        var target = Path.GetFullPath(output ?? file);
        var options = new RunOptions
        {
            Timeout = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null,
            Progress = (done, all) => new ProgressLine(terminal, "cells").Report(done, all),
        };
        var run = NotebookPlace.In(terminal, file, () => NotebookRunner.Run(notebook, ReadoutHost.Create(), options));
        if (run.Failure is { } failure)
        {
            terminal.Say($"{file}: {failure}");
            foreach (var line in failure.Trace.Skip(1))
                terminal.Say(line);
            return ExitCode.GateFailed;
        }

        return check ? Check(terminal, file, notebook, run.Notebook) : Write(terminal, run.Notebook, target, output ?? file);
    }

    private static int Check(Terminal terminal, string file, Notebook kept, Notebook run)
    {
        var differences = NotebookComparison.Differences(kept, run);
        foreach (var difference in differences)
            terminal.Say($"{file}: {difference}");
        if (differences.Count == 0)
            terminal.Say($"{file}: its outputs are those of a run");
        return differences.Count == 0 ? ExitCode.Done : ExitCode.GateFailed;
    }

    private static int Write(Terminal terminal, Notebook notebook, string target, string name)
    {
        notebook.Write(target);
        terminal.Say($"outputs in {name}");
        return ExitCode.Done;
    }
}
