using System.Globalization;
using Readout.Core;

namespace Readout.Summarization.Scoring;

/// <summary>In how many statements of diplomatic prose a word occurs: what makes a word common beyond the document at hand.</summary>
/// <remarks>Embedded as <c>word-frequencies.txt</c>; its head says what it was counted on and how.</remarks>
internal sealed class WordFrequencies
{
    private const string Resource = "word-frequencies";

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly int statements;

    private WordFrequencies(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var count = int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (tab == 0)
                statements = count;
            else
                counts.Add(line[..tab], count);
        }
    }

    /// <summary>The table that ships.</summary>
    public static WordFrequencies Shipped { get; } = Load();

    /// <summary>How many words it knows.</summary>
    public int Count => counts.Count;

    /// <summary>ln((N + n + 1) / (F + f + 1)): F of the table's N statements have the word, and f of the document's n sentences.</summary>
    public double InverseOf(string word, int frequency, int sentences) =>
        Math.Log((statements + sentences + 1.0) / (counts.GetValueOrDefault(word) + frequency + 1.0));

    private static WordFrequencies Load()
    {
        using var stream = typeof(WordFrequencies).Assembly.GetManifestResourceStream(Resource)
            ?? throw new BadDataException(Resource, null, "the table of word frequencies is missing from the assembly; build it again");
        using var reader = new StreamReader(stream);
        return new(reader);
    }
}
