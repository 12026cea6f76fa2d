using System.Text;
using Readout.Corpora.Text;

namespace Readout.Corpora.Tables;

/// <summary>Reads the rows of a file, whatever its format: in pieces where it is plain UTF-8, and whole where it is not.</summary>
/// <param name="format">The format; null finds out.</param>
/// <param name="required">The columns that every row must have.</param>
/// <param name="take">Makes something of the rows, in file order; called again, to begin anew, for a file that turns out not to be plain.</param>
/// <typeparam name="T">What is made of the rows.</typeparam>
internal sealed class TableFile<T>(FileFormat? format, Column[] required, Func<IEnumerable<Row>, ReadingLog, T> take)
    where T : class
{
    /// <summary>Reads a file.</summary>
    public T Read(string path)
    {
        try
        {
            using var file = InputBytes.Open(path);
            return Read(file, path);
        }
        catch (IOException)
        {
            throw InputBytes.Unreadable(path);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public T Read(Stream stream, string name)
    {
        var source = stream.CanSeek ? stream : new MemoryStream(InputBytes.Of(stream, name));
        var start = source.Position;
        if (InPieces(source, name) is { } taken)
            return taken;
        source.Position = start;
        return Whole(source, name);
    }

    private T? InPieces(Stream source, string name)
    {
        using var text = new PlainUtf8(source);
        if (text.FirstLine.Length == 0)
            return null;
        try
        {
            var taken = Take(text, text.FirstLine, new(name));
            return text.IsPlainToItsEnd() ? taken : null;
        }
        catch (Core.BadDataException) when (!text.IsPlainToItsEnd())
        {
            return null;
        }
    }

    private T Whole(Stream source, string name)
    {
        var log = new ReadingLog(name);
        var decoded = TextDecoder.Decode(InputBytes.Of(source, name), name);
        log.Remark(decoded.Remark);
        var text = decoded.Text.AsSpan().TrimStart();
        if (text.IsEmpty)
            throw log.Fatal(null, "it is empty; check that it is the right file");
        LongLines.Check(decoded.Text, name);
        var firstLine = text[..(text.IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length)].ToString();
        return Take(new MemoryStream(Encoding.UTF8.GetBytes(decoded.Text)), firstLine, log);
    }

    private T Take(Stream utf8, string firstLine, ReadingLog log) => take(
        (format ?? FormatOf(firstLine.AsSpan().TrimStart()[0], log)) switch
        {
            FileFormat.Csv => CsvTable.Read(utf8, firstLine, ',', required, log),
            FileFormat.Tsv => CsvTable.Read(utf8, firstLine, '\t', required, log),
            FileFormat.JsonLines => JsonLines.Read(utf8, required, log),
            _ => LineRows.Read(utf8),
        },
        log);

    private static FileFormat FormatOf(char first, ReadingLog log) => Path.GetExtension(log.Name).ToLowerInvariant() switch
    {
        ".csv" => FileFormat.Csv,
        ".tsv" or ".tab" => FileFormat.Tsv,
        ".jsonl" or ".ndjson" => FileFormat.JsonLines,
        _ when first == '[' => throw log.Fatal(null, "this looks like a JSON array; write one object on each line (JSONL)"),
        _ when first == '{' => FileFormat.JsonLines,
        _ => FileFormat.Csv,
    };
}
