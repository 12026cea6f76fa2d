using Readout.Bulk.Rows;
using Readout.Bulk.Running;
using Readout.Core;

namespace Readout.Bulk.Sharding;

/// <summary>A run over one shard into its part.</summary>
/// <remarks>
/// Every attempt writes under a name of its own and renames at the end, so that a shard may be killed, done again, or done twice at
/// once, as when a lost node was not dead: whichever attempt ends last leaves the same bytes.
/// </remarks>
internal static class ShardRun
{
    /// <summary>Does the shard, unless its part is there.</summary>
    public static BulkResult Do(
        Run run, Shard shard, JobIdentity identity, BulkOutput output, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics)
    {
        var folder = PartNames.FolderOf(output);
        Directory.CreateDirectory(folder);
        var part = PartNames.Of(folder, shard, output.Gathered);
        if (!run.Job.Force && File.Exists(part.Manifest))
            return Former(part, identity);
        var range = shard.Of(run.Plan.Bytes);
        var names = DraftNames.Own(part.Rows);
        try
        {
            PartManifest manifest;
            using (var draft = Draft.Begin(names, run.Format.Header, null))
            {
                var isDone = run.Into(draft, range);
                if (!isDone)
                    return new(draft.Rows, draft.Rejects, Interrupted: true, part.Rows);
                draft.Checkpoint(isFinished: true);
                manifest = new()
                {
                    Schema = PartManifest.CurrentSchema,
                    Number = shard.Number,
                    Count = shard.Count,
                    Identity = identity,
                    Start = range.Start,
                    End = range.End,
                    Rows = draft.Rows,
                    Rejects = draft.Rejects,
                    HeaderBytes = run.Format.Header.Length,
                    RowHash = draft.RowHash,
                    RejectHash = draft.RejectHash,
                    Columns = columns,
                    Topics = [.. topics.Select(t => t.Id)],
                };
            }

            Name(names, part, manifest);
            return new(manifest.Rows, manifest.Rejects, Interrupted: false, part.Rows);
        }
        finally
        {
            names.Delete();
        }
    }

    private static BulkResult Former(PartNames part, JobIdentity identity)
    {
        var former = PartManifest.Read(part.Manifest);
        return former.Identity.DifferenceTo(identity) is { } difference
            ? throw new JobRefusedException($"{part.Rows} is there already, of another run: {difference}; do the shard again with --force")
            : new(former.Rows, former.Rejects, Interrupted: false, part.Rows) { Continued = former.Rows };
    }

    private static void Name(DraftNames names, PartNames part, PartManifest manifest)
    {
        if (manifest.Rejects > 0)
            File.Move(names.Rejects, part.Rejects, overwrite: true);
        else
            File.Delete(part.Rejects);
        File.Move(names.Rows, part.Rows, overwrite: true);
        manifest.Write(part.Manifest);
    }
}
