using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus</c>: check, stats and split.</summary>
internal static class CorpusVerb
{
    public static Command Create(Terminal terminal) => new Verb("corpus", "Look after labelled statements.")
    {
        Check(terminal), Stats(terminal), Split(terminal),
    };

    private static Verb Check(Terminal terminal)
    {
        var (files, codebook) = (Files(), CommonOptions.Codebook());
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

    private static Verb Stats(Terminal terminal)
    {
        var files = Files();
        var verb = new Verb("stats", "Count statements, documents, words, topics by split and by house of style.", ("readout corpus stats coded.csv", "tables")) { files };
        verb.SetAction(parsed =>
        {
            StatisticsTable.Print(terminal, CorpusStatistics.Of(Inputs.Corpus(terminal, parsed.GetValue(files)!, null)));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Split(Terminal terminal)
    {
        var (files, seed, force) = (Files(), CommonOptions.Seed(), CommonOptions.Force());
        Option<double> share = new("--share") { Description = "Share of statements to hold out, about.", DefaultValueFactory = _ => 0.25 };
        Option<string> output = new("--out") { Description = "CSV to write.", HelpName = "FILE", Required = true };
        var verb = new Verb(
            "split",
            "Hold out whole documents, with the topics as even as documents allow, and write the column split.",
            ("readout corpus split coded.csv --out split.csv --share 0.25 --seed 7", "a quarter held out"))
        {
            files, share, output, seed, force,
        };
        verb.SetAction(parsed =>
        {
            var (path, part) = (parsed.GetValue(output)!, parsed.GetValue(share));
            if (part is not (> 0 and <= 0.5))
                throw new UsageException($"--share {part} is not between 0 and 0.5");
            if (File.Exists(path) && !parsed.GetValue(force))
                throw new UsageException($"{path}: it is there already; name another file with --out, or replace it with --force");
            var corpus = Inputs.Corpus(terminal, parsed.GetValue(files)!, null);
            CorpusFile.Write(CorpusSplit.Run(corpus, part, parsed.GetValue(seed)), path);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Argument<string[]> Files() => new("files")
    {
        Description = "CSV, TSV or JSONL with the columns text and topic.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };
}
