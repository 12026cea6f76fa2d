using System.Buffers.Binary;
using System.Text;

namespace Readout.Training.Models;

/// <summary>The assemblies that an ML.NET zip asks to have loaded, read from its headers before ML.NET sees it.</summary>
/// <remarks>Each <c>Model.key</c> begins with "ML\0MODEL"; the offset of a UTF-16 assembly name stands at byte 0x90, its length in bytes at 0x98.</remarks>
internal static class LoaderAssemblies
{
    private const int NameOffset = 0x90;
    private const int NameLength = 0x98;

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "Microsoft.ML.Core",
        "Microsoft.ML.Data",
        "Microsoft.ML.LightGbm",
        "Microsoft.ML.FastTree",
        "Microsoft.ML.StandardTrainers",
        "Microsoft.ML.Transforms",
    };

    /// <summary>The first assembly outside the allow-list, or a remark on a header that cannot be read; null when all is well.</summary>
    public static string? FirstForeign(IEnumerable<(string Name, byte[] Content)> entries)
    {
        foreach (var (name, content) in entries.Where(e => e.Name.EndsWith("Model.key", StringComparison.Ordinal)))
        {
            if (content.Length < NameLength + sizeof(int) || !content.AsSpan().StartsWith("ML\0MODEL"u8))
                return $"an unreadable header in {name}";
            var offset = BinaryPrimitives.ReadInt64LittleEndian(content.AsSpan(NameOffset));
            var length = BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(NameLength));
            if (offset < 0 || length < 0 || offset > content.Length - length)
                return $"an unreadable header in {name}";
            var assembly = Encoding.Unicode.GetString(content, (int)offset, length);
            if (assembly.Length > 0 && !Allowed.Contains(assembly.Split(',')[0].Trim()))
                return assembly;
        }

        return null;
    }
}
