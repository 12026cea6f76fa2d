using System.CommandLine;
using Readout.Bulk;
using Readout.Cli.Bulk;
using Readout.Cli.Shell;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout slurm</c>: prints a job array for a cluster; it never submits anything.</summary>
internal static class SlurmVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> inputs = new("input") { Description = "As for 'readout classify': files, folders, 'patterns*'.", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
        Option<string> output = new("--out") { Description = "The output of 'readout classify'.", HelpName = "FILE", Required = true };
        Option<int> tasks = new("--tasks") { Description = "Tasks of the array: one shard each.", HelpName = "N", DefaultValueFactory = _ => 8 };
        Option<int> threads = new("--threads") { Description = "Processors of a task.", HelpName = "N", DefaultValueFactory = _ => 1 };
        Option<string?> text = new("--text") { Description = "The column that holds the text [default: text].", HelpName = "COLUMN" };
        Option<bool> lines = new("--lines") { Description = "The input is plain text, one statement a line." };
        var (model, encoder, top, abstention) = (CommonOptions.Model(), CommonOptions.Encoder(), CommonOptions.Top(), new AbstentionChoice());
        var verb = new Verb(
            "slurm",
            "Print a ready sbatch script for a Slurm job array, with time and memory measured on the first rows. Nothing is submitted.",
            ("readout slurm big.jsonl --out coded.jsonl --tasks 32 > job.sh", "then: sbatch job.sh"))
        {
            inputs, output, tasks, threads, text, lines, model, encoder, top,
        };
        abstention.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var (names, path, count, cpus) = (parsed.GetValue(inputs)!, parsed.GetValue(output)!, parsed.GetValue(tasks), parsed.GetValue(threads));
            if (count is < 1 or > 100_000 || cpus is < 1 or > 1024)
                throw new UsageException("--tasks is between 1 and 100000, --threads between 1 and 1024");
            if (BulkOutput.Of(path) is null)
                throw new UsageException($"--out {path}: the ending does not tell the format; use .csv, .tsv, .jsonl (also .gz) or .parquet");
            if (names.Contains("-"))
                throw new UsageException("a pipe cannot be divided into shards; name files");
            var marked = abstention.Of(parsed, terminal);
            var chosen = DefaultModel.Choose(terminal, parsed.GetValue(model));
            var (loaded, manifest) = ModelFolder.Load(chosen, () => InstalledEncoders.LoadForBulk(parsed.GetValue(encoder)));
            var job = new BulkJob(InputFiles.Find(names, parsed.GetValue(lines), terminal.OpenInput), manifest.Fingerprint)
            {
                TextColumn = parsed.GetValue(text) ?? "text",
                AbstainBelow = marked(loaded),
                TopOnly = parsed.GetValue(top),
                Threads = cpus,
                ReadArticle = BulkClassification.ReadArticle,
            };
            terminal.Say("measuring on the first rows …");
            string[] command =
            [
                "classify", .. names, "--out", path, "--model", chosen,
                .. parsed.GetValue(encoder) is { } own ? ["--encoder", own] : Array.Empty<string>(),
                .. abstention.Words(parsed),
                .. parsed.GetValue(top) ? ["--top"] : Array.Empty<string>(),
                .. parsed.GetValue(text) is { } column ? ["--text", column] : Array.Empty<string>(),
                .. parsed.GetValue(lines) ? ["--lines"] : Array.Empty<string>(),
            ];
            terminal.Out.Write(new SlurmScript(count, cpus, path, command).Text(DryRun.Measure(job, loaded.Classifier), Program(), SlurmNodes.LargestMegabytes()));
            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>The words that start this program: the executable itself, or the host with the assembly.</summary>
    private static string[] Program()
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "readout.dll");
        var path = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(path) == "readout" ? [path] : ["dotnet", assembly];
    }
}
