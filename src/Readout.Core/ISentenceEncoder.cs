namespace Readout.Core;

/// <summary>Turns texts into vectors. The seam between encoders, which know no topic, and training, which knows no encoder.</summary>
public interface ISentenceEncoder
{
    /// <summary>A short name for tables and manifests.</summary>
    string Name { get; }

    /// <summary>How many components a vector has.</summary>
    int Dimension { get; }

    /// <summary>SHA-256 over everything that decides a vector: equal fingerprints, equal vectors for equal texts.</summary>
    string Fingerprint { get; }

    /// <summary>Encodes texts.</summary>
    /// <param name="texts">The texts; an empty text is allowed.</param>
    /// <returns>One vector a text, in the order of the texts: of length 1, or all zero where the text says nothing to the encoder.</returns>
    float[][] Encode(IReadOnlyList<string> texts);
}
