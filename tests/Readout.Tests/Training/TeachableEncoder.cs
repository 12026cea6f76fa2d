using System.Collections.Concurrent;
using Readout.Core;

namespace Readout.Tests.Training;

/// <summary>An encoder that tells gas from arms only after tuning, and remembers what each tuning was given.</summary>
/// <param name="memorises">Whether a tuned one knows the very texts that it learnt from and no others, as one would that had seen held-out statements.</param>
/// <param name="fingerprint">Its fingerprint.</param>
internal sealed class TeachableEncoder(bool memorises = false, string fingerprint = "as installed") : ITunableEncoder
{
    public ConcurrentQueue<string[]> Tunings { get; } = [];

    public string Name => "teachable";

    public int Dimension => 3;

    public string Fingerprint => fingerprint;

    public float[][] Encode(IReadOnlyList<string> texts) => [.. texts.Select(text => text.Length % 2 == 0 ? [0, .6f, .8f] : (float[])[0, .8f, .6f])];

    public ITunedEncoder? Tune(IReadOnlyList<string> texts, IReadOnlyList<int> topics, int seed)
    {
        Tunings.Enqueue([.. texts]);
        return topics.CountBy(t => t).Count(t => t.Value > 1) < 2 ? null
            : new Taught(this, memorises ? [.. texts.Zip(topics, (text, topic) => $"{topic}{text}")] : []);
    }

    public ITunedEncoder ReadTuning(byte[] tuning, string source)
    {
        var lines = System.Text.Encoding.UTF8.GetString(tuning).Split('\n');
        return lines[0] == Fingerprint ? new Taught(this, lines[1..]) : throw new BadDataException(source, null, "tuned from another encoder");
    }

    private sealed class Taught(TeachableEncoder from, string[] known) : ITunedEncoder
    {
        public string Name => "teachable, tuned";

        public int Dimension => 3;

        public string Fingerprint => $"{from.Fingerprint}, then tuned";

        public float[][] Encode(IReadOnlyList<string> texts) => [.. texts.Select(text =>
            Array.Find(known, k => k[1..] == text) is { } memory ? memory[0] == '0' ? [1, 0, 0] : [0, 1, 0]
            : known.Length == 0 && text.Contains("pipel", StringComparison.Ordinal) ? [1, 0, 0]
            : known.Length == 0 && text.Contains("missil", StringComparison.Ordinal) ? [0, 1, 0]
            : (float[])[0, 0, 1])];

        public byte[] RenderTuning() => System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [from.Fingerprint, .. known]));
    }
}
