using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Verbs;

/// <summary><c>readout codebook</c>: lint and show.</summary>
internal static class CodebookVerb
{
    public static Command Create(Terminal terminal) => new Verb("codebook", "Look after the codebook.")
    {
        Lint(terminal), Show(terminal),
    };

    private static Verb Lint(Terminal terminal)
    {
        var file = Codebook();
        var verb = new Verb(
            "lint",
            "Check a codebook: definitions, cue words that stand in two topics, examples. Exit 1 when there is an error.",
            ("readout codebook lint", "the shipped codebook"),
            ("readout codebook lint mine.yaml", "yours"))
        {
            file,
        };
        verb.SetAction(parsed => FindingList.Print(terminal, CodebookLint.Run(CodebookFile.Read(parsed.GetValue(file)!))));
        return verb;
    }

    private static Verb Show(Terminal terminal)
    {
        var file = Codebook();
        var verb = new Verb("show", "Print a codebook's topics, definitions and rules.", ("readout codebook show", "the shipped codebook")) { file };
        verb.SetAction(parsed =>
        {
            CodebookTable.Print(terminal, CodebookFile.Read(parsed.GetValue(file)!));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Argument<string> Codebook() => new("codebook")
    {
        Description = "Codebook (YAML) [default: the shipped one].",
        HelpName = "FILE",
        DefaultValueFactory = _ => ShippedFiles.Codebook,
    };
}
