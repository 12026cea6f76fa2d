using Readout.Corpora;

namespace Readout.AcceptanceTests;

/// <summary>A large table: the shipped statements again and again, some with line breaks in them, some that cannot be read.</summary>
internal static class ManyRows
{
    /// <summary>Writes a table of so many rows.</summary>
    public static void Write(string path, int rows)
    {
        string[] texts = [.. CorpusFile.Read(Repository.PathOf("data", "statements", "authored.csv")).Corpus.Statements.Select(s => s.Statement.Text)];
        using var output = new StreamWriter(path) { NewLine = "\n" };
        output.WriteLine("id,document,text");
        for (var i = 0; i < rows; i++)
        {
            var text = texts[i * 7L % texts.Length].Replace("\"", "\"\"", StringComparison.Ordinal);
            output.WriteLine(i % 1000 == 999 ? $"{i},d,too,many" : $"{i},d{i / 8},\"{(i % 5 == 0 ? text.Replace(' ', '\n') : text)}\"");
        }
    }
}
