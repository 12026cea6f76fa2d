using System.Security.Cryptography;
using Readout.Bulk.Running;
using Readout.Core;

namespace Readout.Bulk.Sharding;

/// <summary>The parts in a folder, checked to be the parts of one whole.</summary>
internal static class Parts
{
    private const int Most = 8;

    /// <summary>Reads the manifests, in order.</summary>
    /// <exception cref="BadDataException">A part is missing, or parts do not belong together.</exception>
    public static IReadOnlyList<(PartManifest Manifest, PartNames Files)> Read(string folder, BulkOutput output)
    {
        if (!Directory.Exists(folder))
            throw new BadDataException(folder, null, "there is no such folder; shards make it");
        (string Path, PartManifest Manifest)[] all =
            [.. Directory.EnumerateFiles(folder, "part-*.json").Order(StringComparer.Ordinal).Select(path => (path, PartManifest.Read(path)))];
        if (all.Length == 0)
            throw new BadDataException(folder, null, "it holds no finished part; classify with --shard first");
        CheckSame(all);
        CheckComplete(folder, all);
        return [.. all.Select(p => (p.Manifest, PartNames.Of(folder, new(p.Manifest.Number, p.Manifest.Count), output.Gathered)))];
    }

    /// <summary>Copies a part behind its header, and checks its checksum.</summary>
    /// <exception cref="BadDataException">It is missing or damaged.</exception>
    public static void Copy(string path, int headerBytes, string checksum, HashedFile output)
    {
        if (!File.Exists(path))
            throw new BadDataException(path, null, "the part is missing, though its manifest is there; is --out of the format of the parts? Else do that shard again with --force");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var input = File.OpenRead(path);
        var (buffer, left) = (new byte[1 << 16], headerBytes);
        while (input.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            var skipped = Math.Min(left, read);
            left -= skipped;
            output.Append(buffer.AsSpan(skipped, read - skipped));
        }

        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != checksum)
            throw new BadDataException(path, null, "the part is not what its manifest says; do that shard again with --force");
    }

    private static void CheckSame((string Path, PartManifest Manifest)[] all)
    {
        var (first, rest) = (all[0], all.Skip(1));
        foreach (var (path, manifest) in rest)
        {
            if (manifest.Count != first.Manifest.Count)
            {
                throw new BadDataException(path, null, FormattableString.Invariant(
                    $"a part of {manifest.Count} beside parts of {first.Manifest.Count}: they overlap; remove those of one kind"));
            }

            if (first.Manifest.Identity.DifferenceTo(manifest.Identity) is { } difference)
                throw new BadDataException(path, null, $"it does not belong to {Path.GetFileName(first.Path)}: {difference}; do the shards of one of them again with --force");
        }
    }

    private static void CheckComplete(string folder, (string Path, PartManifest Manifest)[] all)
    {
        var count = all[0].Manifest.Count;
        var missing = Enumerable.Range(1, count).Except(all.Select(p => p.Manifest.Number)).ToList();
        if (missing.Count > 0)
        {
            throw new BadDataException(folder, null, FormattableString.Invariant(
                $"{missing.Count} of {count} parts missing: {string.Join(", ", missing.Take(Most))}{(missing.Count > Most ? ", …" : "")}; do them with --shard {missing[0]}/{count}"));
        }

        var end = 0L;
        foreach (var (path, manifest) in all)
        {
            if (manifest.Start != end || all.Count(p => p.Manifest.Number == manifest.Number) > 1)
                throw new BadDataException(path, null, FormattableString.Invariant($"it begins at byte {manifest.Start} where the parts before it end at {end}; do that shard again with --force"));
            end = manifest.End;
        }

        var bytes = all[0].Manifest.Identity.Inputs.Sum(i => i.Length);
        if (end != bytes)
            throw new BadDataException(all[^1].Path, null, FormattableString.Invariant($"the parts end at byte {end} of {bytes}; do that shard again with --force"));
    }
}
