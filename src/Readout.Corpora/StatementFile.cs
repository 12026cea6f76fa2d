using Readout.Core;
using Readout.Corpora.Tables;

namespace Readout.Corpora;

/// <summary>Reads statements to be classified: CSV, TSV or JSONL with a column <c>text</c>, or one statement a line.</summary>
public static class StatementFile
{
    private static readonly string[] Required = [Columns.Text];

    /// <summary>Reads statements.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; null takes it from the extension (<c>.txt</c> is lines), or else from the contents.</param>
    /// <exception cref="BadDataException">Something in the file cannot be read.</exception>
    public static ReadStatements Read(string path, FileFormat? format = null) => Read(TextFile.Read(path), path, format);

    /// <summary>Reads statements from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">What messages call it, such as <c>stdin</c>.</param>
    /// <param name="format">The format; null takes it from the extension of the name, or else from the contents.</param>
    /// <exception cref="BadDataException">Something in it cannot be read.</exception>
    public static ReadStatements Read(Stream stream, string name, FileFormat? format = null) =>
        Read(TextFile.Read(stream, name), name, format);

    private static ReadStatements Read(DecodedText text, string name, FileFormat? format)
    {
        var log = new ReadingLog(name);
        if (format is null && Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase))
            format = FileFormat.Lines;
        var rows = TableFile.Read(text, format, Required, log);
        var (statements, empty) = (new List<Statement>(), new List<long>());
        foreach (var (i, row) in rows.Index())
        {
            if (row[Columns.Text].Length == 0)
                empty.Add(row.Line);
            else if (StatementRow.Read(row, i + 1, log) is { } statement)
                statements.Add(statement);
        }

        log.ThrowOnProblem();
        if (statements.Count == 0)
            throw log.Fatal(null, "it holds no statement; add rows with a text");
        if (empty.Count > 0)
            log.Remark(FormattableString.Invariant($"{name}:{empty[0]}: rows without a text, left out: {empty.Count}"));
        return new(statements, empty.Count, log.Remarks);
    }
}
