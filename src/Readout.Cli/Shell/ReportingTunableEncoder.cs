using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>An encoder whose tuned forms tell how far they are.</summary>
internal sealed class ReportingTunableEncoder(ITunableEncoder encoder, Terminal terminal) : ITunableEncoder
{
    private readonly ReportingEncoder reporting = new(encoder, terminal);

    public string Name => encoder.Name;

    public int Dimension => encoder.Dimension;

    public string Fingerprint => encoder.Fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts) => reporting.Encode(texts);

    public ITunedEncoder? Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed) =>
        encoder.Tune(texts, topics, seed) is { } tuned ? new ReportingTunedEncoder(tuned, terminal) : null;

    public ITunedEncoder ReadTuning(byte[] tuning, string source) => new ReportingTunedEncoder(encoder.ReadTuning(tuning, source), terminal);
}
