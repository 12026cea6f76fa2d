using System.CommandLine;
using System.CommandLine.Help;
using Readout.Bulk;
using Readout.Cli.Verbs;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>The command line: finds the verb, runs it, and turns every failure into one clear line and its exit code.</summary>
internal sealed class ReadoutApp(Terminal terminal)
{
    private static readonly (string Name, Func<Terminal, Command> Create)[] Verbs =
    [
        ("experiment", ExperimentVerb.Create),
        ("statements", StatementsVerb.Create),
        ("train", TrainVerb.Create),
        ("train-summarizer", TrainSummarizerVerb.Create),
        ("evaluate", EvaluateVerb.Create),
        ("classify", ClassifyVerb.Create),
        ("explain", ExplainVerb.Create),
        ("merge", MergeVerb.Create),
        ("topics", TopicsVerb.Create),
        ("slurm", SlurmVerb.Create),
        ("summarise", SummariseVerb.Create),
        ("corpus", CorpusVerb.Create),
        ("codebook", CodebookVerb.Create),
        ("encoder", EncoderVerb.Create),
        ("fewshot", FewShotVerb.Create),
        ("notebook", NotebookVerb.Create),
    ];

    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours (as does the variable NO_COLOR).", Recursive = true };

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        var root = Root(terminal, args);
        var parsed = root.Parse(args);
        if (parsed.Action is not ExamplesFirstHelp && UsageErrors.Describe(parsed) is { } wrongUsage)
            return Fail(ExitCode.WrongUsage, wrongUsage);
        if (parsed.GetValue(noColor))
            parsed = (root = Root(terminal with { NoColor = true }, args)).Parse(args);
        try
        {
            var code = parsed.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Out.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            return Fail(ExitCode.WrongUsage, wrong.Message);
        }
        catch (JobRefusedException refused)
        {
            return Fail(ExitCode.WrongUsage, refused.Message);
        }
        catch (BadDataException bad)
        {
            return Fail(ExitCode.BadData, bad.Message);
        }
        catch (ModelRefusedException refused)
        {
            return Fail(ExitCode.ModelRefused, refused.Message);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.BadData, denied.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.Interrupted, "interrupted");
        }
        catch (Exception bug)
        {
            return Fail(ExitCode.Bug, $"a defect in readout, please report it: {bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>The whole command line, or of it the one verb that is asked for: making the others takes longer than some verbs run.</summary>
    private RootCommand Root(Terminal used, string[] args)
    {
        var root = new RootCommand("Readout codes political statements: who said what, on which topic, and how sure that is.");
        var asked = Array.FindIndex(Verbs, verb => verb.Name == args.FirstOrDefault());
        foreach (var (_, create) in asked < 0 ? Verbs : Verbs.AsSpan(asked, 1))
            root.Add(create(used));
        root.Add(noColor);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new ExamplesFirstHelp((HelpAction)help.Action!);
        return root;
    }

    private int Fail(int code, string message)
    {
        terminal.Out.Flush();
        terminal.Say(message);
        return code;
    }
}
