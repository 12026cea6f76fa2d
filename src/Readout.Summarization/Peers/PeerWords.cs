using Readout.Core;
using Readout.Summarization.Overlap;

namespace Readout.Summarization.Peers;

/// <summary>A document as the classical methods see it: Porter stems of its words, function words left out.</summary>
internal sealed class PeerWords
{
    /// <summary>Stands for a function word.</summary>
    public const int Function = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private PeerWords(SummaryDocument document)
    {
        All = [.. document.Sentences.Select(s => Words.Of(s.Text).Select(NumberOf).ToArray())];
        Content = [.. All.Select(words => words.Where(w => w != Function).ToArray())];
        Counts = new int[numbers.Count];
        foreach (var word in Content.SelectMany(words => words))
            Counts[word]++;
    }

    /// <summary>Every word of each sentence, in order: the number of its stem, or <see cref="Function"/>.</summary>
    public IReadOnlyList<int[]> All { get; }

    /// <summary>The content words of each sentence, in order.</summary>
    public IReadOnlyList<int[]> Content { get; }

    /// <summary>How often each stem occurs in the document.</summary>
    public int[] Counts { get; }

    /// <summary>Reads the words of a document.</summary>
    public static PeerWords Of(SummaryDocument document) => new(document);

    private int NumberOf(string word)
    {
        if (StopWords.Contain(word))
            return Function;
        var stem = PorterStemmer.Stem(word);
        return numbers.TryGetValue(stem, out var number) ? number : numbers[stem] = numbers.Count;
    }
}
