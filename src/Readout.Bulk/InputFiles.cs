using System.IO.Enumeration;
using Readout.Core;

namespace Readout.Bulk;

/// <summary>Finds the files that a command line names: files, folders, patterns such as <c>2024/*.csv.gz</c>, and standard input.</summary>
public static class InputFiles
{
    private static readonly string[] Endings =
        [".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".parquet", ".pq", ".txt", ".html", ".htm"];

    /// <summary>The inputs, in the order of the names; those of a folder or a pattern in ordinal order of their paths.</summary>
    /// <param name="names">Paths, patterns, or - for standard input.</param>
    /// <param name="lines">Whether text files hold one statement a line; otherwise they are articles.</param>
    /// <param name="openPipe">Opens standard input.</param>
    /// <exception cref="BadDataException">A name stands for no file.</exception>
    /// <exception cref="JobRefusedException">A file is named twice.</exception>
    public static IReadOnlyList<BulkInput> Find(IReadOnlyList<string> names, bool lines, Func<Stream> openPipe)
    {
        BulkInput[] inputs = [.. names.SelectMany(name => name == "-" ? [Pipe(lines, openPipe)] : Paths(name).Select(path => Of(path, lines)))];
        var twice = inputs.GroupBy(i => Path.GetFullPath(i.Path), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? inputs : throw new JobRefusedException($"{twice.First().Path}: the file is named twice; name it once");
    }

    /// <summary>Whether a name is a pattern.</summary>
    public static bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(name);

    /// <summary>What a file holds, by its name, or else by how it begins.</summary>
    internal static InputKind KindOf(string path, ReadOnlySpan<byte> head, bool lines) => EndingOf(path) switch
    {
        ".parquet" or ".pq" => InputKind.Parquet,
        _ when lines => InputKind.Lines,
        ".csv" or ".tsv" or ".tab" => InputKind.Table,
        ".jsonl" or ".ndjson" => InputKind.JsonLines,
        ".txt" or ".html" or ".htm" => InputKind.Article,
        _ when head.StartsWith("PAR1"u8) => InputKind.Parquet,
        _ when head.TrimStart("\uFEFF \r\n\t"u8).StartsWith("{"u8) => InputKind.JsonLines,
        _ => InputKind.Table,
    };

    private static BulkInput Pipe(bool lines, Func<Stream> openPipe)
    {
        var pipe = PeekedStream.Of(openPipe(), PeekedStream.ForHead);
        return new("stdin", KindOf("stdin", pipe.Head, lines), 0) { OpenPipe = () => pipe };
    }

    private static BulkInput Of(string path, bool lines)
    {
        var input = new BulkInput(path, InputKind.Table, new FileInfo(path).Length);
        var kind = KindOf(path, EndingOf(path).Length == 0 || !Endings.Contains(EndingOf(path)) ? Begin(input) : default, lines);
        if (input.IsCompressed && kind is InputKind.Parquet or InputKind.Article)
            throw new BadDataException(path, null, $"{(kind == InputKind.Article ? "an article" : "Parquet")} inside .gz is not read; decompress it first"
                + (kind == InputKind.Article ? ", or read one statement a line (--lines)" : ""));
        return input with { Kind = kind };
    }

    private static byte[] Begin(BulkInput input)
    {
        try
        {
            using var stream = input.Open(out var raw);
            using (raw)
            {
                var head = new byte[64];
                return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            }
        }
        catch (InvalidDataException)
        {
            throw new BadDataException(input.Path, null, "it is not compressed with gzip, or damaged; get the file again");
        }
    }

    /// <summary>The ending that tells the format, .gz left out.</summary>
    internal static string EndingOf(string path) =>
        Path.GetExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path).ToLowerInvariant();

    private static List<string> Paths(string name)
    {
        if (File.Exists(name))
            return [name];
        if (Directory.Exists(name))
            return InFolder(name, _ => true) is { Count: > 0 } found ? found
                : throw new BadDataException(name, null, $"the folder holds nothing to classify; files end in {string.Join(", ", Endings)}, with or without .gz");
        if (IsPattern(name))
            return Matching(name) is { Count: > 0 } found ? found : throw new BadDataException(name, null, "no file matches the pattern; check the path");
        throw new BadDataException(name, null, Near(name) is { } near ? $"there is no such file; did you mean '{near}'?" : "there is no such file; check the path");
    }

    private static string? Near(string name)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(name))!;
        return Directory.Exists(folder)
            && Spelling.Nearest(Path.GetFileName(name), Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)) is { } near
            ? Path.Combine(Path.GetDirectoryName(name) ?? "", near) : null;
    }

    /// <summary>Files below a folder; hidden ones, and those of an unfinished run, are left out.</summary>
    private static List<string> InFolder(string folder, Func<string, bool> isWanted) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.') && Endings.Contains(EndingOf(file)) && isWanted(file)).Order(StringComparer.Ordinal),
    ];

    private static List<string> Matching(string pattern)
    {
        var parts = pattern.Split('/', '\\');
        var fixedParts = parts.TakeWhile(part => !IsPattern(part)).ToArray();
        var root = fixedParts.Length == 0 ? "." : fixedParts is [""] ? "/" : string.Join('/', fixedParts);
        IEnumerable<string> found = [root];
        foreach (var (i, part) in parts.Index().Skip(fixedParts.Length))
            found = found.SelectMany(folder => Below(folder, part, isLast: i == parts.Length - 1)).ToList();
        return [.. found.Select(f => fixedParts.Length == 0 ? f[2..] : f).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Below(string folder, string part, bool isLast)
    {
        if (!Directory.Exists(folder))
            return [];
        if (part == "**")
            return isLast ? InFolder(folder, _ => true) : [folder, .. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)];
        var entries = isLast ? Directory.EnumerateFiles(folder) : Directory.EnumerateDirectories(folder);
        return entries.Where(e => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(e), ignoreCase: false) && !Path.GetFileName(e).StartsWith('.'));
    }
}
