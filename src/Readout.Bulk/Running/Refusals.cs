namespace Readout.Bulk.Running;

/// <summary>What is refused before any work is done.</summary>
internal static class Refusals
{
    /// <summary>Where rejected rows of a run into a stream may go, to be forgotten.</summary>
    private const string Nowhere = "/dev/null";

    /// <summary>Refuses an output that is an input, that is there already, or a run that cannot be gone on with.</summary>
    public static void Check(BulkJob job, BulkOutput output)
    {
        var isPiped = job.Inputs.Any(i => i.OpenPipe is not null);
        if (isPiped && job.Shard is not null)
            throw new JobRefusedException("a pipe cannot be divided into shards; name files");
        if (isPiped && job.Resume)
            throw new JobRefusedException("a run over a pipe cannot be continued; name files");
        if (job.Inputs.FirstOrDefault(i => IsSame(i.Path, output.Path) || IsSame(i.Path, job.RejectsPath)) is { } both)
            throw new JobRefusedException($"{both.Path}: it is an input, so it cannot be written; name another with --out");
        if (Directory.Exists(output.Path))
            throw new JobRefusedException($"{output.Path}: it is a folder; name a file in it with --out");
        CheckDevices(output.Path, job.RejectsPath);
        if (job.Shard is not null)
            return;
        var names = DraftNames.For(output.Path);
        var draft = File.Exists(names.Journal) ? Journal.Read(names.Journal) : null;
        if (draft is not null && !job.Resume && !job.Force)
            throw new JobRefusedException($"{names.Rows} is there, of an interrupted run; go on with it with --resume, or begin anew with --force");
        var isNamed = draft is { Checkpoints: [.., { IsFinished: true }] };
        if (File.Exists(output.Path) && !job.Force && !(job.Resume && isNamed))
            throw new JobRefusedException($"{output.Path}: it is there already; name another file with --out, or replace it with --force");
        if (!(job.Resume && isNamed))
            CheckRejects(job);
    }

    /// <summary>Refuses to replace rejected rows of an earlier run.</summary>
    public static void CheckRejects(BulkJob job)
    {
        if (job.RejectsPath == Nowhere)
            return;
        CheckDevices(job.RejectsPath);
        if (File.Exists(job.RejectsPath) && !job.Force)
            throw new JobRefusedException($"{job.RejectsPath}: it is there already, of an earlier run; name another file with --rejects, or replace it with --force");
    }

    /// <summary>Refuses a path such as /dev/null: a file that is given its name would take its place.</summary>
    public static void CheckDevices(params string[] paths)
    {
        if (paths.FirstOrDefault(path => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal)) is { } device)
            throw new JobRefusedException($"{device}: it is a device, which would be replaced by a file; name a file");
    }

    private static bool IsSame(string a, string b) => string.Equals(Real(a), Real(b), StringComparison.Ordinal);

    private static string Real(string path) =>
        (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
}
