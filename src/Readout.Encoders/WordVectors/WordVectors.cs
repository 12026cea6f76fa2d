using System.Runtime.InteropServices;
using Readout.Core;

namespace Readout.Encoders;

/// <summary>Vectors of the most frequent words of a language, a byte a number.</summary>
public sealed class WordVectors
{
    private const string Kind = "readout words 1";
    private readonly Dictionary<string, int> ranks;
    private readonly float[] scales;
    private readonly sbyte[] values;
    private readonly double harmonic;

    private WordVectors(string[] words, float[] scales, sbyte[] values, int vocabulary, string fingerprint)
    {
        (this.scales, this.values, Vocabulary, Fingerprint) = (scales, values, vocabulary, fingerprint);
        Dimension = values.Length / words.Length;
        ranks = new(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
            ranks.Add(words[i], i);
        for (var rank = Vocabulary; rank >= 1; rank--)
            harmonic += 1.0 / rank;
    }

    /// <summary>How many words there are.</summary>
    public int Count => ranks.Count;

    /// <summary>How many components a vector has.</summary>
    public int Dimension { get; }

    /// <summary>How many words the language has, those without a vector here included.</summary>
    public int Vocabulary { get; }

    /// <summary>SHA-256 over words and vectors.</summary>
    public string Fingerprint { get; }

    /// <summary>Loads the vectors from a file that <see cref="EncoderInstall"/> made.</summary>
    /// <exception cref="BadDataException">The file is damaged or of another kind.</exception>
    public static WordVectors Load(string path)
    {
        var (reader, fingerprint) = SealedFile.Read(path, Kind, EncoderFiles.Remedy);
        using (reader)
        {
            var (vocabulary, count, dimension) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            var words = new string[count];
            for (var i = 0; i < count; i++)
                words[i] = reader.ReadString();
            var scales = new float[count];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
            var values = new sbyte[count * dimension];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            return new(words, scales, values, vocabulary, fingerprint);
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="words">Words with their vectors, the most frequent first.</param>
    /// <param name="vocabulary">How many words the language has.</param>
    internal static void Write(string path, IReadOnlyList<(string Word, float[] Vector)> words, int vocabulary) =>
        SealedFile.Write(path, Kind, writer =>
        {
            var dimension = words[0].Vector.Length;
            writer.Write(vocabulary);
            writer.Write(words.Count);
            writer.Write(dimension);
            var values = new sbyte[words.Count * dimension];
            var scales = new float[words.Count];
            for (var i = 0; i < words.Count; i++)
            {
                writer.Write(words[i].Word);
                scales[i] = QuantizedRow.Pack(words[i].Vector, values.AsSpan(i * dimension, dimension));
            }

            writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
            writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        });

    /// <summary>The position of a word, from 0 for the most frequent; null for an unknown one.</summary>
    /// <param name="word">A word in lower case. One in 's is looked up without it, since the vectors split it off.</param>
    internal int? Find(string word)
    {
        if (ranks.TryGetValue(word, out var rank))
            return rank;
        return word.EndsWith("'s", StringComparison.Ordinal) && ranks.TryGetValue(word[..^2], out rank) ? rank : null;
    }

    /// <summary>How probable a word is, from its rank r by Zipf's law: 1/(r·H), where H = 1 + 1/2 + … over the vocabulary.</summary>
    internal double Probability(int position) => 1 / ((position + 1) * harmonic);

    /// <summary>Adds a multiple of a word's vector.</summary>
    internal void AddTo(Span<double> sum, int position, double factor)
    {
        var row = values.AsSpan(position * Dimension, Dimension);
        var scaled = factor * scales[position];
        for (var i = 0; i < row.Length; i++)
            sum[i] += scaled * row[i];
    }
}
