using System.Diagnostics;
using Readout.Bulk;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Text;
using Readout.Training;

namespace Readout.Cli.Bulk;

/// <summary>Classifies row by row, into a file, a part, or standard output.</summary>
internal static class BulkClassification
{
    /// <summary>Runs.</summary>
    /// <param name="terminal">Where to say what happens.</param>
    /// <param name="inputs">Files, folders, patterns, or - for standard input.</param>
    /// <param name="lines">Text files hold one statement a line.</param>
    /// <param name="modelPath">The model; null for the default.</param>
    /// <param name="request">What the options ask for.</param>
    /// <param name="format">The format asked for; null when none is.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Terminal terminal, IReadOnlyList<string> inputs, bool lines, string? modelPath, BulkRequest request, OutputFormat? format)
    {
        if (request.Threads is < 1 or > 1024)
            throw new UsageException(FormattableString.Invariant($"--threads {request.Threads} is not between 1 and 1024"));
        var output = OutputOf(request.Out, format);
        var shard = ShardOf(request, terminal);
        if (output is null && (shard is not null || request.Resume))
            throw new UsageException($"name the output with --out FILE for {(request.Resume ? "--resume" : "--shard")}");
        var found = InputFiles.Find(inputs, lines, terminal.OpenInput);
        var threads = request.Threads ?? Environment.ProcessorCount;
        var (model, manifest) = ModelFolder.Load(DefaultModel.Choose(terminal, modelPath), () => InstalledEncoders.LoadForBulk(request.Encoder));
        if (model.Chosen.Parameters.Features is { ContextWeight: > 0, Title: var title })
            terminal.Say($"row by row the sentences before and after{(title ? " and the title" : "")} are taken as unknown, though the model was trained with them");
        var job = new BulkJob(found, manifest.Fingerprint)
        {
            TextColumn = request.TextColumn ?? "text",
            AbstainBelow = request.Abstention(model),
            TopOnly = request.TopOnly,
            Threads = threads,
            ReadArticle = ReadArticle,
            Shard = shard,
            RejectsPath = request.RejectsPath,
            Force = request.Force,
            Resume = request.Resume,
        };
        using var interruption = new Interruption();
        var (progress, clock) = (new BulkProgressLine(terminal), Stopwatch.StartNew());
        BulkResult result;
        try
        {
            result = output is not null
                ? BulkClassifier.Run(job, model.Classifier, output, progress.Report, interruption.Token)
                : BulkClassifier.Run(job, model.Classifier, FormatOf(format), new TextWriterStream(terminal.Out), progress.Report, interruption.Token);
        }
        finally
        {
            progress.End();
        }

        terminal.Out.Flush();
        return Say(terminal, result, job, output, clock.Elapsed);
    }

    /// <summary>The statements of an article.</summary>
    public static IReadOnlyList<Statement> ReadArticle(string path) =>
        [.. ArticleFiles.Read(path).SelectMany(article => StatementReader.Read(article)).Select(s => s.ToStatement())];

    private static int Say(Terminal terminal, BulkResult result, BulkJob job, BulkOutput? output, TimeSpan time)
    {
        var (seconds, rows) = (Math.Max(0.001, time.TotalSeconds), result.Rows - result.Continued);
        if (result.Interrupted)
        {
            terminal.Say(FormattableString.Invariant($"interrupted after {result.Rows:N0} rows") + (output is null ? ""
                : job.Shard is { } shard ? $"; shard {shard} begins anew when the same command is given again"
                : job.Inputs.Any(i => i.Path == "stdin") ? ""
                : "; the same command with --resume goes on"));
            return ExitCode.Interrupted;
        }

        if (job.Shard is { } done && rows == 0 && result.Continued > 0)
            terminal.Say($"shard {done} is done already: {result.Written}");
        else
        {
            terminal.Say(FormattableString.Invariant($"{result.Rows:N0} rows classified in {seconds:F1} s ({rows / seconds:N0} a second)")
                + (output is null ? "" : $": {result.Written}"));
        }

        if (result.Rows + result.Rejected == 0 && job.Shard is null)
            terminal.Say("the input holds no row; check that it is the right one");
        if (result.Rejected == 0)
            return ExitCode.Done;
        var where = job.Shard is null ? job.RejectsPath : Path.GetDirectoryName(result.Written);
        terminal.Say(FormattableString.Invariant($"rows set aside: {result.Rejected:N0}; {where} has file, line and reason of each"));
        return ExitCode.Partial;
    }

    private static BulkOutput? OutputOf(string? path, OutputFormat? format)
    {
        if (path is null or "-")
            return null;
        var asked = format is null ? (BulkFormat?)null : FormatOf(format);
        if (BulkOutput.Of(path) is not { } output)
        {
            return asked is { } named ? new(path, named, false)
                : throw new UsageException($"--out {path}: the ending does not tell the format; use .csv, .tsv, .jsonl (also .gz) or .parquet, or say --csv or --jsonl");
        }

        return asked is null || asked == output.Format ? output
            : throw new UsageException($"--out {path} is {output.Format}, but another format is asked for; leave the option out or change the ending");
    }

    private static BulkFormat FormatOf(OutputFormat? format) => format switch
    {
        OutputFormat.Csv => BulkFormat.Csv,
        null or OutputFormat.JsonLines => BulkFormat.JsonLines,
        _ => throw new UsageException("row by row there is only --jsonl and --csv"),
    };

    private static Shard? ShardOf(BulkRequest request, Terminal terminal)
    {
        if (request.Shard == "all" || request.Out is null or "-")
            return request.Shard is null or "all" ? null : Shard.Parse(request.Shard);
        if (request.Shard is not null)
            return Shard.Parse(request.Shard);
        var shard = Shard.OfSlurm(Environment.GetEnvironmentVariable);
        if (shard is { } own)
            terminal.Say($"shard {own}, of the Slurm job array (--shard all: no parts)");
        return shard;
    }
}
