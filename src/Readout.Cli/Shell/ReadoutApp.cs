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
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours (as does the variable NO_COLOR).", Recursive = true };

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        var root = Root(terminal);
        var parsed = root.Parse(args);
        if (parsed.Action is not ExamplesFirstHelp && UsageErrors.Describe(parsed) is { } wrongUsage)
            return Fail(ExitCode.WrongUsage, wrongUsage);
        if (parsed.GetValue(noColor))
            parsed = (root = Root(terminal with { NoColor = true })).Parse(args);
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

    private RootCommand Root(Terminal used)
    {
        var root = new RootCommand("Readout codes political statements: who said what, on which topic, and how sure that is.")
        {
            ExperimentVerb.Create(used),
            StatementsVerb.Create(used),
            TrainVerb.Create(used),
            TrainSummarizerVerb.Create(used),
            EvaluateVerb.Create(used),
            ClassifyVerb.Create(used),
            ExplainVerb.Create(used),
            MergeVerb.Create(used),
            TopicsVerb.Create(used),
            SlurmVerb.Create(used),
            SummariseVerb.Create(used),
            CorpusVerb.Create(used),
            CodebookVerb.Create(used),
            EncoderVerb.Create(used),
            FewShotVerb.Create(used),
            NotebookVerb.Create(used),
            noColor,
        };
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
