using System.Globalization;

namespace Readout.Training;

/// <summary>Which n-grams and vectors of a statement become features. Every block of n-grams is TF-IDF weighted and has length 1 by itself.</summary>
public sealed record FeatureOptions
{
    /// <summary>Longest word n-gram; 0 leaves words out.</summary>
    public int WordNgrams { get; init; } = 2;

    /// <summary>Shortest character n-gram.</summary>
    public int CharNgramsFrom { get; init; } = 3;

    /// <summary>Longest character n-gram, inside a word and its two boundaries; 0 leaves characters out.</summary>
    public int CharNgramsTo { get; init; } = 5;

    /// <summary>Longest n-gram of byte-pair-encoding pieces (cl100k_base); 0 leaves them out.</summary>
    public int SubwordNgrams { get; init; }

    /// <summary>An n-gram becomes a feature when at least this many training statements hold it.</summary>
    public int MinStatements { get; init; } = 2;

    /// <summary>Length of the sentence encoder's vector beside the n-grams; 0 leaves it out.</summary>
    public double EncoderWeight { get; init; }

    /// <summary>Length of the vector of the words' means; 0 leaves it out.</summary>
    public double WordVectorWeight { get; init; }

    /// <summary>Length of each of the sentence encoder's vectors of the statements before and after; 0 leaves them out.</summary>
    public double ContextWeight { get; init; }

    /// <summary>Whether the title of the document is encoded beside the statements before and after, at the same length; training sets it where statements have titles.</summary>
    public bool Title { get; init; }

    /// <summary>Whether the sentence encoder is tuned to the topics of the training statements.</summary>
    public bool Tuned { get; init; }

    /// <summary>N-grams are hashed into 2 to this power of buckets, for <see cref="Trainer.Hashed"/>; 0 lists them in a vocabulary.</summary>
    public int HashBits { get; init; }

    /// <summary>Whether no vector of an encoder is among the features.</summary>
    public bool IsNgramsOnly => EncoderWeight == 0 && WordVectorWeight == 0 && ContextWeight == 0;

    /// <summary>Whether there are vectors of the sentence encoder among the features, and it is tuned.</summary>
    internal bool ReadsTunedEncoder => Tuned && (EncoderWeight > 0 || ContextWeight > 0);

    /// <summary>The length of a dense block.</summary>
    internal double Weight(Features.Embedding kind) => kind switch
    {
        Features.Embedding.Sentence => EncoderWeight,
        Features.Embedding.Words => WordVectorWeight,
        Features.Embedding.Installed => 0,
        Features.Embedding.Title when !Title => 0,
        _ => ContextWeight,
    };

    /// <summary>The blocks in words, such as <c>words 1-2 + characters 3-5</c>.</summary>
    public override string ToString()
    {
        var blocks = new List<string>();
        if (WordNgrams > 0)
            blocks.Add(WordNgrams == 1 ? "words" : $"words 1-{WordNgrams}");
        if (CharNgramsTo > 0)
            blocks.Add($"characters {CharNgramsFrom}-{CharNgramsTo}");
        if (SubwordNgrams > 0)
            blocks.Add(SubwordNgrams == 1 ? "subwords" : $"subwords 1-{SubwordNgrams}");
        var encoder = Tuned ? "tuned encoder" : "encoder";
        var context = Title ? "context and title" : "context";
        foreach (var (name, weight) in ((string, double)[])[(encoder, EncoderWeight), ("word vectors", WordVectorWeight), (context, ContextWeight)])
        {
            if (weight > 0)
                blocks.Add(string.Create(CultureInfo.InvariantCulture, $"{weight} {name}"));
        }

        return string.Join(" + ", blocks) + (HashBits > 0 ? $" in 2^{HashBits} buckets" : "");
    }
}
