using System.Text;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Running;

/// <summary>An output in the making: rows and rejected rows under temporary names, with a journal by which to go on.</summary>
internal sealed class Draft : IDisposable
{
    private const int CheckpointEvery = 4;

    private readonly HashedFile rows;
    private readonly HashedFile rejects;
    private readonly FileStream? journal;
    private int sinceCheckpoint;

    private Draft(HashedFile rows, HashedFile rejects, FileStream? journal, Position next, long rowCount, long rejectCount)
    {
        (this.rows, this.rejects, this.journal) = (rows, rejects, journal);
        (Next, Rows, Rejects) = (next, rowCount, rejectCount);
    }

    /// <summary>Where the next block begins.</summary>
    public Position Next { get; private set; }

    /// <summary>Rows written.</summary>
    public long Rows { get; private set; }

    /// <summary>Rejected rows written.</summary>
    public long Rejects { get; private set; }

    /// <summary>SHA-256 of the rows written.</summary>
    public string RowHash => rows.Hash;

    /// <summary>SHA-256 of the rejected rows written.</summary>
    public string RejectHash => rejects.Hash;

    /// <summary>Begins a draft.</summary>
    /// <param name="names">Its files.</param>
    /// <param name="header">What stands before the rows.</param>
    /// <param name="journal">What the run depends on; null for a draft that is not gone on with.</param>
    public static Draft Begin(DraftNames names, byte[] header, Journal? journal)
    {
        var (rows, rejects) = (HashedFile.Create(names.Rows), HashedFile.Create(names.Rejects));
        rows.Append(header);
        return new(rows, rejects, journal is null ? null : Note(names.Journal, journal), default, 0, 0);
    }

    /// <summary>Goes on with a draft from the last checkpoint that its files bear out; null when they bear out none.</summary>
    public static Draft? GoOn(DraftNames names, Journal journal)
    {
        if (!File.Exists(names.Rows))
            return null;
        var (good, kept) = (0, (Checkpoint?)null);
        using var rows = HashedFile.Open(names.Rows);
        using var rejects = HashedFile.Open(names.Rejects);
        foreach (var at in journal.Checkpoints)
        {
            if (!rows.AdvanceTo(at.RowBytes) || !rejects.AdvanceTo(at.RejectBytes) || rows.Hash != at.RowHash || rejects.Hash != at.RejectHash)
                break;
            (good, kept) = (good + 1, at);
        }

        return kept is null ? null : At(names, journal with { Checkpoints = [.. journal.Checkpoints.Take(good)] }, kept);
    }

    /// <summary>Writes a block.</summary>
    public void Write(RenderedBlock block)
    {
        rows.Append(block.Rows.Span);
        rejects.Append(block.Rejects.Span);
        (Next, Rows, Rejects) = (block.End, Rows + block.RowCount, Rejects + block.RejectCount);
        if (++sinceCheckpoint == CheckpointEvery)
            Checkpoint(isFinished: false);
    }

    /// <summary>Notes how far it is.</summary>
    public void Checkpoint(bool isFinished)
    {
        sinceCheckpoint = 0;
        rows.Flush(toDisk: isFinished);
        rejects.Flush(toDisk: isFinished);
        if (journal is null)
            return;
        var line = new Checkpoint(Next, Rows, rows.Length, rows.Hash, Rejects, rejects.Length, rejects.Hash, isFinished).ToLine();
        journal.Write(Encoding.UTF8.GetBytes(line + "\n"));
        journal.Flush(flushToDisk: isFinished);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        rejects.Dispose();
        journal?.Dispose();
    }

    private static Draft At(DraftNames names, Journal journal, Checkpoint at)
    {
        var (rows, rejects) = (HashedFile.Open(names.Rows), HashedFile.Open(names.Rejects));
        rows.AdvanceTo(at.RowBytes);
        rejects.AdvanceTo(at.RejectBytes);
        rows.CutHere();
        rejects.CutHere();
        return new(rows, rejects, Note(names.Journal, journal), at.Next, at.Rows, at.Rejects);
    }

    private static FileStream Note(string path, Journal journal)
    {
        Readout.Core.AtomicFile.WriteText(path, journal.ToText());
        return new(path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }
}
