using System.IO.Compression;

namespace Readout.Training.Models;

/// <summary>Rewrites a zip so that equal contents give an equal file: entries in ordinal order, one fixed time.</summary>
/// <remarks>ML.NET stamps each entry with the time of saving, so its own zips differ at every save.</remarks>
internal static class CanonicalZip
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The canonical form of a zip.</summary>
    public static byte[] Rewrite(Stream zip)
    {
        using var source = new ZipArchive(zip, ZipArchiveMode.Read);
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }

    /// <summary>Name and contents of every entry, in ordinal order of names.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        return [.. archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => (e.FullName, Read(e)))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
