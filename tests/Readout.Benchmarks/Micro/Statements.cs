using System.Text;
using Readout.Corpora;

namespace Readout.Benchmarks.Micro;

/// <summary>The texts of the shipped statements, as every benchmark reads them.</summary>
internal static class Statements
{
    public static string[] Texts { get; } =
        [.. CorpusFile.Read(Path.Combine(AppContext.BaseDirectory, "data", "authored.csv")).Corpus.Statements.Select(s => s.Statement.Text)];

    public static byte[][] Bytes { get; } = [.. Texts.Select(Encoding.UTF8.GetBytes)];
}
