using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>An encoder that tells how far it is.</summary>
internal sealed class ReportingEncoder(ISentenceEncoder encoder, Terminal terminal) : ISentenceEncoder
{
    private const int Step = 256;

    public string Name => encoder.Name;

    public int Dimension => encoder.Dimension;

    public string Fingerprint => encoder.Fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts)
    {
        if (texts.Count <= Step)
            return encoder.Encode(texts);
        var progress = new ProgressLine(terminal, $"encoding with {Name}");
        var vectors = new List<float[]>(texts.Count);
        foreach (var part in texts.Chunk(Step))
        {
            vectors.AddRange(encoder.Encode(part));
            progress.Report(vectors.Count, texts.Count);
        }

        return [.. vectors];
    }
}
