using Readout.Core;
using Readout.Corpora.Tables;

namespace Readout.Corpora;

/// <summary>Reads statements to be classified: CSV, TSV or JSONL with a column <c>text</c>, or one statement a line.</summary>
public static class StatementFile
{
    private static readonly Column[] Required = [Column.Text];

    /// <summary>Reads statements.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; null takes it from the extension (<c>.txt</c> is lines), or else from the contents.</param>
    /// <exception cref="BadDataException">Something in the file cannot be read.</exception>
    public static ReadStatements Read(string path, FileFormat? format = null) => FileOf(path, format).Read(path);

    /// <summary>Reads statements from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">What messages call it, such as <c>stdin</c>.</param>
    /// <param name="format">The format; null takes it from the extension of the name, or else from the contents.</param>
    /// <exception cref="BadDataException">Something in it cannot be read.</exception>
    public static ReadStatements Read(Stream stream, string name, FileFormat? format = null) => FileOf(name, format).Read(stream, name);

    private static TableFile<ReadStatements> FileOf(string name, FileFormat? format) => new(
        format ?? (Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase) ? FileFormat.Lines : null), Required, Take);

    private static ReadStatements Take(IEnumerable<Row> rows, ReadingLog log)
    {
        var (statements, empty, first, number) = (new List<Statement>(), 0, 0L, 0);
        foreach (var row in rows)
        {
            number++;
            if (string.IsNullOrWhiteSpace(row.Text))
                first = empty++ == 0 ? row.Line : first;
            else if (StatementRow.Read(row, number, log) is { } statement)
                statements.Add(statement);
        }

        log.ThrowOnProblem();
        if (statements.Count == 0)
            throw log.Fatal(null, "it holds no statement; add rows with a text");
        if (empty > 0)
            log.Remark(FormattableString.Invariant($"{log.Name}:{first}: rows without a text, left out: {empty}"));
        return new(statements, empty, log.Remarks);
    }
}
