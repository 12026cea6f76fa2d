using Readout.Core;
using Readout.Corpora.Tables;

namespace Readout.Corpora;

/// <summary>Reads and writes corpus files: CSV, TSV or JSONL with the columns <c>text</c> and <c>topic</c>.</summary>
/// <remarks>Optional columns: id, document, house, start, end, speaker, split, note, and before and after: the sentences next to the statement. Without an id, a row is known by its number.</remarks>
public static class CorpusFile
{
    private static readonly Column[] Required = [Column.Text, Column.Topic];

    /// <summary>Reads a corpus.</summary>
    /// <param name="path">The file; its extension names the format, its contents do when the extension does not.</param>
    /// <param name="codebook">The codebook whose topics are allowed; null takes the topics from the file.</param>
    /// <exception cref="BadDataException">Something cannot be read; the message names the first line and counts the others.</exception>
    public static ReadCorpus Read(string path, Codebook? codebook = null) => File(codebook).Read(path);

    /// <summary>Reads a corpus from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">What messages call it, such as <c>stdin</c>; an extension names the format.</param>
    /// <param name="codebook">The codebook whose topics are allowed; null takes the topics from the file.</param>
    /// <exception cref="BadDataException">Something in it cannot be read.</exception>
    public static ReadCorpus Read(Stream stream, string name, Codebook? codebook = null) => File(codebook).Read(stream, name);

    /// <summary>Writes a corpus as CSV with every column, whole or not at all.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    public static void Write(Corpus corpus, string path) =>
        AtomicFile.Write(path, stream => CsvStatements.Write(corpus.Statements, stream));

    private static TableFile<ReadCorpus> File(Codebook? codebook) => new(null, Required, (rows, log) => Take(rows, codebook, log));

    private static ReadCorpus Take(IEnumerable<Row> rows, Codebook? codebook, ReadingLog log)
    {
        var (statements, number) = (new List<LabeledStatement>(), 0);
        var (lines, topics) = (new Dictionary<string, long>(StringComparer.Ordinal), new Dictionary<string, Topic>(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            if (StatementRow.ReadLabeled(row, ++number, codebook, topics, log) is not { } statement)
                continue;
            if (!row.MayHaveId || lines.TryAdd(statement.Statement.Id, row.Line))
                statements.Add(statement);
            else
                log.Problem(row.Line, SameId(statement.Statement.Id, lines[statement.Statement.Id]));
        }

        log.ThrowOnProblem();
        return statements.Count > 0
            ? new(new(statements, codebook), log.Remarks)
            : throw log.Fatal(null, "it holds no statement; add rows below the header");
    }

    private static string SameId(string id, long line) =>
        FormattableString.Invariant($"id '{id}' stands on line {line} already; give each row its own, or remove the column");
}
