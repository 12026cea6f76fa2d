using System.CommandLine;
using Readout.Cli.Shell;
using Readout.Corpora;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus split</c>: hold out whole documents.</summary>
internal static class CorpusSplitVerb
{
    public static Command Create(Terminal terminal)
    {
        var (files, seed, force) = (CorpusVerb.Files(), CommonOptions.Seed(), CommonOptions.Force());
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
            OutputFile.CheckNew(path, parsed.GetValue(force));
            var corpus = Inputs.Corpus(terminal, parsed.GetValue(files)!, null);
            CorpusFile.Write(CorpusSplit.Run(corpus, part, parsed.GetValue(seed)), path);
            return ExitCode.Done;
        });
        return verb;
    }
}
