using Readout.Bulk.Running;
using Readout.Bulk.Sharding;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Bulk;

/// <summary>The parts that the shards of a job left in a folder.</summary>
public static class PartFolder
{
    /// <summary>Where the shards of a job leave their parts.</summary>
    public static string Of(BulkOutput output) => PartNames.FolderOf(output);

    /// <summary>The output that a folder of parts is named for; null when it has another name.</summary>
    public static string? OutputOf(string folder) => PartNames.OutputOf(folder);

    /// <summary>Joins the parts to the bytes that one run over all would have written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="output">The output.</param>
    /// <param name="rejectsPath">Where rejected rows go.</param>
    /// <param name="force">Whether what is there may be replaced.</param>
    /// <exception cref="BadDataException">A part is missing or damaged, or parts do not belong together.</exception>
    /// <exception cref="JobRefusedException">The output is there already.</exception>
    public static BulkResult Merge(string folder, BulkOutput output, string rejectsPath, bool force)
    {
        if (!force && new[] { output.Path, rejectsPath }.FirstOrDefault(Path.Exists) is { } there)
            throw new JobRefusedException($"{there}: it is there already; name another file with --out or --rejects, or replace it with --force");
        Refusals.CheckDevices(output.Path, rejectsPath);
        var parts = Parts.Read(folder, output);
        var names = DraftNames.Own(Path.GetFullPath(output.Path));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output.Path))!);
        try
        {
            using (var rows = HashedFile.Create(names.Rows))
            using (var rejects = HashedFile.Create(names.Rejects))
            {
                foreach (var (manifest, files) in parts)
                {
                    Parts.Copy(files.Rows, manifest.Number == 1 ? 0 : manifest.HeaderBytes, manifest.RowHash, rows);
                    if (manifest.Rejects > 0)
                        Parts.Copy(files.Rejects, 0, manifest.RejectHash, rejects);
                }

                rows.Flush(toDisk: true);
                rejects.Flush(toDisk: true);
            }

            var first = parts[0].Manifest;
            var (rowCount, rejectCount) = (parts.Sum(p => p.Manifest.Rows), parts.Sum(p => p.Manifest.Rejects));
            if (rejectCount > 0)
                File.Move(names.Rejects, rejectsPath, overwrite: true);
            else if (force)
                File.Delete(rejectsPath);
            FinalForm.Give(names.Rows, output, first.Columns, [.. first.Topics.Select(t => new Topic(t))]);
            return new(rowCount, rejectCount, Interrupted: false, output.Path);
        }
        finally
        {
            names.Delete();
        }
    }
}
