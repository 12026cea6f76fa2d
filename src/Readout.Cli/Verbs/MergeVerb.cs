using System.CommandLine;
using Readout.Bulk;
using Readout.Cli.Shell;

namespace Readout.Cli.Verbs;

/// <summary><c>readout merge</c>: the parts of a sharded run in, one output out.</summary>
internal static class MergeVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("folder") { Description = "The folder of parts that 'readout classify --shard' made.", HelpName = "FOLDER" };
        Option<string?> output = new("--out") { Description = "The output [default: the folder's name without .parts].", HelpName = "FILE" };
        Option<string?> rejects = new("--rejects") { Description = "Where rejected rows go [default: rejects.jsonl beside --out].", HelpName = "FILE" };
        var force = CommonOptions.Force();
        var verb = new Verb(
            "merge",
            "Join the parts of a sharded run, once all are there and belong together, to the bytes that one machine would have written.",
            ("readout merge coded.csv.parts", "writes coded.csv"))
        {
            folder, output, rejects, force,
        };
        verb.SetAction(parsed =>
        {
            var parts = parsed.GetValue(folder)!;
            var path = parsed.GetValue(output) ?? PartFolder.OutputOf(parts)
                ?? throw new UsageException($"{parts}: the folder's name does not end in .parts; name the output with --out");
            var target = BulkOutput.Of(path) ?? throw new UsageException($"--out {path}: the ending does not tell the format; use that of the run, such as .csv");
            var rejected = parsed.GetValue(rejects) ?? Path.Combine(Path.GetDirectoryName(path) ?? "", "rejects.jsonl");
            var result = PartFolder.Merge(parts, target, rejected, parsed.GetValue(force));
            terminal.Say(FormattableString.Invariant($"{result.Rows:N0} rows merged: {path}"));
            if (result.Rejected == 0)
                return ExitCode.Done;
            terminal.Say(FormattableString.Invariant($"rows set aside: {result.Rejected:N0}; {rejected} has file, line and reason of each"));
            return ExitCode.Partial;
        });
        return verb;
    }
}
