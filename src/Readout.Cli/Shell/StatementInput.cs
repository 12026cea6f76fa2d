using Readout.Core;
using Readout.Corpora;
using Readout.Text;

namespace Readout.Cli.Shell;

/// <summary>One door for statements and articles: files of statements are read as they are, articles are split and attributed first.</summary>
internal static class StatementInput
{
    private static readonly string[] ArticleEndings = [".txt", ".html", ".htm"];

    /// <summary>Reads the statements of a file, a folder of articles, or standard input.</summary>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="input">A path, or - for standard input.</param>
    /// <param name="lines">Plain text, one statement a line.</param>
    public static ReadStatements Read(Terminal terminal, string input, bool lines)
    {
        var articles = new ArticleInput(terminal, new());
        var (texts, rows) = Open(terminal, input, lines, articles.Leave);
        if (rows is not null)
            return rows;
        Statement[] statements = [.. articles.Read(texts).SelectMany(d => StatementReader.Stream(d).Select(s => s.ToStatement() with { Title = d.Title }))];
        return new(statements, articles.SetAside, []);
    }

    /// <summary>Reads the articles where the input holds articles, and the rows where it holds rows; the rows are then null.</summary>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="input">A path, or - for standard input.</param>
    /// <param name="lines">Plain text, one statement a line.</param>
    /// <param name="setAside">Hears of each file that cannot be read.</param>
    public static (IEnumerable<Article> Articles, ReadStatements? Rows) Open(
        Terminal terminal, string input, bool lines, Action<BadDataException> setAside)
    {
        if (input == "-")
            return FromStream(terminal, lines);
        if (lines)
            return ([], StatementFile.Read(input, FileFormat.Lines));
        return IsArticle(input) ? (ArticleFiles.Read(input, setAside), null) : ([], StatementFile.Read(input));
    }

    /// <summary>Whether a path is an article or a folder of them, by its ending.</summary>
    public static bool IsArticle(string path) =>
        Directory.Exists(path) || ArticleEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static (IEnumerable<Article> Articles, ReadStatements? Rows) FromStream(Terminal terminal, bool lines)
    {
        using var stream = terminal.OpenInput();
        // Left open: articles are read from it later.
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        if (lines)
            return ([], StatementFile.Read(copy, "stdin", FileFormat.Lines));
        return HoldsRows(copy.GetBuffer().AsSpan(0, (int)copy.Length)) ? ([], StatementFile.Read(copy, "stdin")) : (ArticleFiles.Read(copy, "stdin"), null);
    }

    /// <summary>Rows begin with a JSON object or with a header: several short names, or the one name text. Anything else is prose.</summary>
    private static bool HoldsRows(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart("\uFEFF \r\n\t"u8);
        if (start.IsEmpty || start[0] is (byte)'{' or (byte)'[' || start.IndexOf((byte)0) >= 0)
            return true;
        var end = start.IndexOf((byte)'\n');
        var columns = System.Text.Encoding.UTF8.GetString(end < 0 ? start : start[..end]).Split(',', '\t', ';');
        return columns.Length > 1 ? columns.All(IsName) : columns[0].Trim(' ', '"', '\r').Equals("text", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsName(string cell)
    {
        var name = cell.Trim(' ', '"', '\r');
        return name.Length is > 0 and <= 30 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ') && name.Count(c => c == ' ') < 3;
    }
}
