using System.Text;

namespace Readout.Benchmarks.Micro;

/// <summary>The texts of the shipped statements, a line each, as every benchmark reads them.</summary>
internal static class Statements
{
    public static string[] Texts { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "authored.csv"))[1..];

    public static byte[][] Bytes { get; } = [.. Texts.Select(Encoding.UTF8.GetBytes)];
}
