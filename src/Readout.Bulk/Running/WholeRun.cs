using Readout.Bulk.Rows;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Bulk.Running;

/// <summary>A run over all of the input into one file, with a journal by which it can be gone on with.</summary>
internal static class WholeRun
{
    /// <summary>Begins, or goes on.</summary>
    public static BulkResult Do(Run run, JobIdentity identity, BulkOutput output, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics)
    {
        var (job, names) = (run.Job, DraftNames.For(output.Path));
        var journal = new Journal(identity, [.. job.Inputs.Select(i => i.Written())], []);
        var isPiped = job.Inputs.Any(i => i.OpenPipe is not null);
        if (job.Resume && Finished(names, output, journal) is { } done)
            return Close(done.Rows, done.Rejects, done.Rows);
        long rows, rejects, continued;
        using (var draft = job.Resume && Journal.Read(names.Journal) is { } former
            ? GoOn(names, former, journal, run) : Draft.Begin(names, run.Format.Header, isPiped ? null : journal))
        {
            continued = draft.Rows;
            try
            {
                if (!run.Into(draft, (0, Math.Max(1, run.Plan.Bytes))))
                {
                    draft.Checkpoint(isFinished: false);
                    return new(draft.Rows, draft.Rejects, Interrupted: true, names.Rows) { Continued = continued };
                }
            }
            catch (BadDataException)
            {
                // The input must be mended, so there is nothing to go on with.
                draft.Dispose();
                names.Delete();
                throw;
            }

            draft.Checkpoint(isFinished: true);
            (rows, rejects) = (draft.Rows, draft.Rejects);
        }

        return Close(rows, rejects, continued);

        BulkResult Close(long rowCount, long rejectCount, long former)
        {
            if (rejectCount > 0 && File.Exists(names.Rejects))
                File.Move(names.Rejects, job.RejectsPath, overwrite: true);
            else if (rejectCount == 0 && job.Force)
                File.Delete(job.RejectsPath);
            if (File.Exists(names.Rows))
                FinalForm.Give(names.Rows, output, columns, topics);
            names.Delete();
            return new(rowCount, rejectCount, Interrupted: false, output.Path) { Continued = former };
        }
    }

    private static Draft GoOn(DraftNames names, Journal former, Journal now, Run run)
    {
        CheckSame(former, now, names);
        return Draft.GoOn(names, former) ?? Draft.Begin(names, run.Format.Header, now);
    }

    /// <summary>The end of a run that had all rows and was killed while its files got their names.</summary>
    private static Checkpoint? Finished(DraftNames names, BulkOutput output, Journal now)
    {
        if (Journal.Read(names.Journal) is not { Checkpoints: [.., { IsFinished: true } last] } former)
            return null;
        CheckSame(former, now, names);
        return !File.Exists(names.Rows) && !File.Exists(output.Path) ? null : last;
    }

    private static void CheckSame(Journal former, Journal now, DraftNames names)
    {
        var written = now.Identity.Inputs.Where((_, i) => i >= former.Written.Count || former.Written[i] != now.Written[i]).FirstOrDefault();
        var difference = former.Identity.DifferenceTo(now.Identity) ?? (written is null ? null : $"the input {written.Path} was written since");
        if (difference is not null)
            throw new JobRefusedException($"{names.Rows} cannot be continued: {difference}; begin anew with --force");
    }
}
