using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus check</c>: what would spoil an evaluation.</summary>
internal static class CorpusCheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var (files, codebook) = (CorpusVerb.Files(), CommonOptions.Codebook());
        var verb = new Verb(
            "check",
            "Find what would spoil an evaluation: duplicates, leakage between splits, tiny topics, mistyped labels. Exit 1 when there is an error.",
            ("readout corpus check coded.csv", "topics from the file"),
            ("readout corpus check coded.csv --codebook mine.yaml", "topics must be in the codebook"))
        {
            files, codebook,
        };
        verb.SetAction(parsed => FindingList.Print(
            terminal, CorpusCheck.Run(Inputs.Corpus(terminal, parsed.GetValue(files)!, Inputs.Codebook(parsed.GetValue(codebook))))));
        return verb;
    }
}
