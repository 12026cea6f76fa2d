using System.Security.Cryptography;
using System.Text;
using Readout.Core;

namespace Readout.Training.Models;

/// <summary>SHA-256 of the files of a model folder, taken when it is written and compared before anything is loaded.</summary>
internal static class Checksums
{
    /// <summary>The checksum of every file below a folder, by its path with forward slashes.</summary>
    public static SortedDictionary<string, string> Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), Fingerprint.OfFile),
        StringComparer.Ordinal);

    /// <summary>The manifest with its own checksum.</summary>
    public static ModelManifest Seal(ModelManifest manifest) => manifest with
    {
        Checksum = Convert.ToHexStringLower(SHA256.HashData(ManifestWriter.Render(manifest with { Checksum = "" }))),
    };

    /// <summary>Whether the bytes of a manifest are those that were sealed with a checksum: it is the hash of all of them but its own digits.</summary>
    public static bool IsSealed(byte[] content, string checksum)
    {
        var digits = content.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes($"\"{checksum}\"")) + 1;
        return digits > 0 && Convert.ToHexStringLower(SHA256.HashData([.. content[..digits], .. content[(digits + checksum.Length)..]])) == checksum;
    }

    /// <summary>Refuses a folder in which a listed file is missing or altered.</summary>
    public static void Verify(string folder, SortedDictionary<string, string> files)
    {
        foreach (var (name, checksum) in files)
        {
            var file = Path.Combine(folder, name);
            if (Path.IsPathRooted(name) || name.Split('/').Contains(".."))
                throw new ModelRefusedException(folder, $"its manifest names a file outside the folder: {name}");
            if (!File.Exists(file))
                throw new ModelRefusedException(file, "the manifest lists this file, but it is missing; restore it or train the model again");
            if (Fingerprint.OfFile(file) != checksum)
                throw new ModelRefusedException(file, "its contents are not what the manifest says; restore the file or train the model again");
        }
    }
}
