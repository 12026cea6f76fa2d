using Readout.Core;

namespace Readout.Encoders;

/// <summary>The weighted mean of the vectors of a text's words, without what all texts share.</summary>
/// <remarks>
/// Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017: a word counts a/(a + p), where p is
/// its probability; then the first principal component of unlabelled texts is removed.
/// </remarks>
public sealed class SifWordEncoder : ISentenceEncoder
{
    /// <summary>The constant a: a word of this probability counts half.</summary>
    public const double Smoothing = 1e-3;

    // A vector that is all common component leaves rounding behind, which is not a direction.
    private const double SmallestRemainder = 1e-6;
    private readonly WordVectors words;
    private readonly double[] component;

    /// <summary>Makes an encoder with a component that <see cref="Fit"/> found before.</summary>
    /// <param name="words">The word vectors.</param>
    /// <param name="component">The direction to remove, of length 1; empty removes nothing.</param>
    /// <exception cref="ArgumentException">The direction has not as many components as the vectors.</exception>
    public SifWordEncoder(WordVectors words, IReadOnlyList<double> component)
    {
        if (component.Count != 0 && component.Count != words.Dimension)
            throw new ArgumentException($"{component.Count} components, but vectors have {words.Dimension}", nameof(component));
        (this.words, this.component) = (words, [.. component]);
        Fingerprint = Core.Fingerprint.Of([Name, words.Fingerprint, .. component.Select(x => $"{BitConverter.DoubleToInt64Bits(x):x}")]);
    }

    /// <inheritdoc/>
    public string Name => "sif";

    /// <inheritdoc/>
    public int Dimension => words.Dimension;

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <summary>The direction that is removed; empty when nothing is.</summary>
    public IReadOnlyList<double> Component => component;

    /// <summary>Makes an encoder that removes what unlabelled texts share.</summary>
    /// <param name="words">The word vectors.</param>
    /// <param name="unlabeled">Texts like those to be encoded; no label is seen.</param>
    public static SifWordEncoder Fit(WordVectors words, IReadOnlyList<string> unlabeled)
    {
        var plain = new SifWordEncoder(words, []);
        return new(words, PrincipalComponent.Of(unlabeled.Select(plain.Mean), words.Dimension));
    }

    /// <inheritdoc/>
    public float[][] Encode(IReadOnlyList<string> texts) => [.. texts.Select(text => Direction(Mean(text)))];

    private double[] Mean(string text)
    {
        var mean = new double[Dimension];
        var positions = Words.Of(text).Select(words.Find).OfType<int>().ToList();
        foreach (var position in positions)
            words.AddTo(mean, position, Smoothing / (Smoothing + words.Probability(position)) / positions.Count);
        return mean;
    }

    private float[] Direction(double[] mean)
    {
        var length = Length(mean);
        var shared = component.Zip(mean).Sum(pair => pair.First * pair.Second);
        for (var i = 0; i < component.Length; i++)
            mean[i] -= shared * component[i];
        var remainder = Length(mean);
        return remainder <= SmallestRemainder * length ? new float[Dimension] : [.. mean.Select(x => (float)(x / remainder))];
    }

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(x => x * x));
}
