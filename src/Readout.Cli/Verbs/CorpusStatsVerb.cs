using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus stats</c>: what is in a corpus.</summary>
internal static class CorpusStatsVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = CorpusVerb.Files();
        var verb = new Verb("stats", "Count statements, documents, words, topics by split and by house of style.", ("readout corpus stats coded.csv", "tables")) { files };
        verb.SetAction(parsed =>
        {
            StatisticsTable.Print(terminal, CorpusStatistics.Of(Inputs.Corpus(terminal, parsed.GetValue(files)!, null)));
            return ExitCode.Done;
        });
        return verb;
    }
}
