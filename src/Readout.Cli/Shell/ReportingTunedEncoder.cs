using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>A tuned encoder that tells how far it is.</summary>
internal sealed class ReportingTunedEncoder(ITunedEncoder encoder, Terminal terminal) : ITunedEncoder
{
    private readonly ReportingEncoder reporting = new(encoder, terminal);

    public string Name => encoder.Name;

    public int Dimension => encoder.Dimension;

    public string Fingerprint => encoder.Fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts) => reporting.Encode(texts);

    public byte[] RenderTuning() => encoder.RenderTuning();
}
