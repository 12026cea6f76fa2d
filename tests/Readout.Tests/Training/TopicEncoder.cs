using Readout.Core;

namespace Readout.Tests.Training;

/// <summary>An encoder that knows which topic of <see cref="Talks"/> a text's words belong to, whatever their form: one component a topic.</summary>
internal sealed class TopicEncoder(string fingerprint = "topics") : ISentenceEncoder
{
    private static readonly string[][] Stems = [["gas", "pipel", "tarif"], ["missil", "army", "tank"], ["dam", "river", "flood"]];

    public string Name => "topics";

    public int Dimension => Stems.Length;

    public string Fingerprint => fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => Stems.Select(stems => stems.Any(stem => text.Contains(stem, StringComparison.Ordinal)) ? 1f : 0).ToArray())];
}
