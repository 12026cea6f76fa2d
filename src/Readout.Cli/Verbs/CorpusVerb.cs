using System.CommandLine;
using Readout.Cli.Shell;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus</c>: the verbs that look after labelled statements.</summary>
internal static class CorpusVerb
{
    public static Command Create(Terminal terminal) => new Verb("corpus", "Look after labelled statements.")
    {
        CorpusCheckVerb.Create(terminal), CorpusStatsVerb.Create(terminal), CorpusSplitVerb.Create(terminal), CorpusAgreeVerb.Create(terminal),
    };

    /// <summary>The corpus files that a verb works on.</summary>
    internal static Argument<string[]> Files() => new("files")
    {
        Description = "CSV, TSV or JSONL with the columns text and topic.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };
}
