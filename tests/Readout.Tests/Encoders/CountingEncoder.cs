using Readout.Core;

namespace Readout.Tests.Encoders;

/// <summary>An encoder that remembers what it was asked: a text's vector is its length and 1.</summary>
internal sealed class CountingEncoder(string fingerprint = "0123456789abcdef0123") : ISentenceEncoder
{
    public List<string> Asked { get; } = [];

    public string Name => "counting";

    public int Dimension => 2;

    public string Fingerprint => fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts)
    {
        Asked.AddRange(texts);
        return [.. texts.Select(text => new float[] { text.Length, 1 })];
    }
}
