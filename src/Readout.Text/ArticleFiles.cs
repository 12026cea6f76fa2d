using System.Globalization;
using System.Text;
using System.Text.Json;
using Readout.Core;

namespace Readout.Text;

/// <summary>Reads articles from text and HTML files, from folders of them, and from JSONL with a field <c>text</c>.</summary>
public static class ArticleFiles
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".jsonl"];
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Reads the articles of a file, or of a folder and the folders in it, in ordinal order of their paths.</summary>
    /// <exception cref="BadDataException">There is no such file, it is not UTF-8, or a line of JSONL has no text.</exception>
    public static IEnumerable<Article> Read(string path)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files.SelectMany(Read)
                : throw new BadDataException(path, null, $"the folder holds no article; articles end in {string.Join(", ", Endings)}");
        }

        if (!File.Exists(path))
            throw new BadDataException(path, null, "there is no such file or folder");
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads the articles of a stream, such as standard input.</summary>
    /// <param name="stream">The bytes, in UTF-8 with or without a byte-order mark.</param>
    /// <param name="name">The file name, or <c>stdin</c>; its ending tells the format, and the text itself where it does not.</param>
    /// <exception cref="BadDataException">The bytes are not UTF-8, or a line of JSONL has no text.</exception>
    public static IReadOnlyList<Article> Read(Stream stream, string name)
    {
        var text = Decode(stream, name);
        var id = Path.GetFileNameWithoutExtension(name);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (string.IsNullOrWhiteSpace(text))
            throw new BadDataException(name, null, "it is empty; check that it is the right file");
        if (ending is ".csv" or ".tsv")
            throw new BadDataException(name, null, "it is a table, not an article; give TXT, HTML or JSONL, or classify it as it is");
        if (ending == ".jsonl" || (ending.Length == 0 && text.AsSpan().TrimStart().StartsWith("{\"", StringComparison.Ordinal)))
            return [.. Lines(text, id, name)];
        return [(ending is ".html" or ".htm"
            || HtmlPage.Is(text) ? HtmlPage.Extract(id, text) : new Article(id, text)) with { Origin = name }];
    }

    private static string Decode(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (all.StartsWith(Encoding.UTF8.Preamble))
            all = all[3..];
        try
        {
            return Strict.GetString(all);
        }
        catch (DecoderFallbackException e)
        {
            throw new BadDataException(name, null, FormattableString.Invariant($"byte {e.Index} is not UTF-8; save the file as UTF-8"));
        }
    }

    private static IEnumerable<Article> Lines(string text, string id, string name)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Line(line, $"{id}-{number.ToString(CultureInfo.InvariantCulture)}", name, number);
        }
    }

    private static Article Line(string line, string id, string name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            if (row.ValueKind != JsonValueKind.Object || Field(row, "text") is not { } text)
                throw new BadDataException(name, number, "the line has no field 'text' with a string; give each line {\"text\": \"…\"}");
            return new(Field(row, "id") ?? id, text)
            {
                Title = Field(row, "title")
                ?? "",
                Origin = FormattableString.Invariant($"{name}:{number}")
            };
        }
        catch (JsonException)
        {
            throw new BadDataException(name, number, "the line is not JSON; give each line {\"text\": \"…\"}");
        }
    }

    private static string? Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
