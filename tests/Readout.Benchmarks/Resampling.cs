using System.Text;
using Readout.Core;

namespace Readout.Benchmarks;

/// <summary>A large set of labelled texts made from a small one: for measuring time and memory, not how good a method is.</summary>
/// <remarks>Each row joins the words of two texts of one topic, three in ten words left out, and one topic in sixteen drawn anew. It has more
/// different pairs of words than the small set, but no more words than that.</remarks>
internal static class Resampling
{
    /// <summary>Writes rows of <c>topic TAB text</c>.</summary>
    /// <param name="source">The small set, of the same layout.</param>
    /// <param name="rows">How many rows to make.</param>
    /// <param name="target">The file to write.</param>
    /// <param name="seed">Same seed, same rows.</param>
    public static void Write(string source, int rows, string target, int seed)
    {
        (string Topic, string[] Words)[] given = [.. File.ReadLines(source).Select(line => line.Split('\t', 2)).Select(c => (c[0], c[1].Split(' ')))];
        var byTopic = given.ToLookup(g => g.Topic).ToDictionary(g => g.Key, g => g.Select(row => row.Words).ToArray(), StringComparer.Ordinal);
        var random = new SeededRandom(seed);
        AtomicFile.Write(target, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            for (var row = 0; row < rows; row++)
            {
                var (topic, one) = given[random.Next(given.Length)];
                var other = byTopic[topic][random.Next(byTopic[topic].Length)];
                if (random.Next(16) == 0)
                    topic = given[random.Next(given.Length)].Topic;
                string[] kept = [.. one.Concat(other).Where(_ => random.Next(10) >= 3)];
                writer.WriteLine($"{topic}\t{(kept.Length > 0 ? string.Join(' ', kept) : one[0])}");
            }
        });
    }
}
