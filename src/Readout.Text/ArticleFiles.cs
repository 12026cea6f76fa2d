using System.Globalization;
using System.Text.Json;
using Readout.Core;
using Readout.Text.Files;

namespace Readout.Text;

/// <summary>Reads articles from text and HTML files, from folders of them, and from JSONL with a field <c>text</c>.</summary>
public static class ArticleFiles
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".jsonl"];

    /// <summary>Reads the articles of a file, or of a folder and the folders in it, in ordinal order of their paths.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="setAside">Hears of each file that is bad from its start, which is then left out; null throws at the first.</param>
    /// <exception cref="BadDataException">There is no such file, it is not UTF-8, or a line of JSONL has no text.</exception>
    public static IEnumerable<Article> Read(string path, Action<BadDataException>? setAside = null)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files.SelectMany(file => ReadFile(file, setAside))
                : throw new BadDataException(path, null, $"the folder holds no article; articles end in {string.Join(", ", Endings)}");
        }

        return File.Exists(path) ? ReadFile(path, setAside) : throw new BadDataException(path, null, "there is no such file or folder");
    }

    /// <summary>Reads the articles of a stream, such as standard input; JSONL is read line by line, as it is asked for.</summary>
    /// <param name="stream">The bytes, in UTF-8 with or without a byte-order mark.</param>
    /// <param name="name">The file name, or <c>stdin</c>; its ending tells the format, and the text itself where it does not.</param>
    /// <exception cref="BadDataException">The bytes are not UTF-8, or a line of JSONL has no text.</exception>
    public static IEnumerable<Article> Read(Stream stream, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending is ".csv" or ".tsv")
            throw new BadDataException(name, null, "it is a table, not an article; give TXT, HTML or JSONL, or classify it as it is");
        var source = new Utf8Source(stream, name);
        return ending == ".jsonl" || (ending.Length == 0 && source.StartsWith("{\""u8)) ? Lines(source, name)
            : [Whole(source, name, ending)];
    }

    private static IEnumerable<Article> ReadFile(string path, Action<BadDataException>? setAside)
    {
        using var stream = File.OpenRead(path);
        using var articles = Articles().GetEnumerator();
        bool any;
        try
        {
            any = articles.MoveNext();
        }
        catch (BadDataException problem) when (setAside is not null)
        {
            setAside(problem);
            yield break;
        }

        for (; any; any = articles.MoveNext())
            yield return articles.Current;

        // Nothing is read before it is asked for.
        IEnumerable<Article> Articles()
        {
            foreach (var article in Read(stream, path))
                yield return article;
        }
    }

    private static Article Whole(Utf8Source source, string name, string ending)
    {
        var id = Path.GetFileNameWithoutExtension(name);
        var text = source.ReadAll();
        if (string.IsNullOrWhiteSpace(text))
            throw Empty(name);
        var article = ending is ".html" or ".htm" || HtmlPage.Is(text) ? HtmlPage.Extract(id, text) : new Article(id, text);
        return article with { Origin = name };
    }

    private static IEnumerable<Article> Lines(Utf8Source source, string name)
    {
        var id = Path.GetFileNameWithoutExtension(name);
        var any = false;
        foreach (var (number, line) in source.ReadLines())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            any = true;
            yield return Line(line, $"{id}-{number.ToString(CultureInfo.InvariantCulture)}", name, number);
        }

        if (!any)
            throw Empty(name);
    }

    private static BadDataException Empty(string name) => new(name, null, "it is empty; check that it is the right file");

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
                Title = Field(row, "title") ?? "",
                Date = Day(Field(row, "date")),
                Origin = FormattableString.Invariant($"{name}:{number}")
            };
        }
        catch (JsonException)
        {
            throw new BadDataException(name, number, "the line is not JSON; give each line {\"text\": \"…\"}");
        }
    }

    // The day of "2024-05-03" or of "2024-05-03T10:00:00Z"; a date written otherwise is not known.
    private static DateOnly? Day(string? date) => date is { Length: >= 10 }
        && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
