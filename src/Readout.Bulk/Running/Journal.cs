using System.Text.Json;

namespace Readout.Bulk.Running;

/// <summary>The small file beside a draft: what is being done, and every now and then how far it is.</summary>
/// <param name="Identity">What the run depends on.</param>
/// <param name="Written">When each input was last written.</param>
/// <param name="Checkpoints">How far it came, in order.</param>
internal sealed record Journal(JobIdentity Identity, IReadOnlyList<string> Written, IReadOnlyList<Checkpoint> Checkpoints)
{
    /// <summary>Reads a journal; null when there is none, or not even its first line is whole.</summary>
    public static Journal? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var lines = File.ReadAllText(path).Split('\n');
            var journal = lines.Length < 2 ? null : JsonSerializer.Deserialize<Journal>(lines[0]);
            return journal is null ? null
                : journal with { Checkpoints = [.. lines[1..^1].Select(Checkpoint.OfLine).TakeWhile(c => c is not null).Select(c => c!)] };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As the first lines of a file: the run, then the checkpoints that hold.</summary>
    public string ToText() =>
        JsonSerializer.Serialize(this with { Checkpoints = [] }) + "\n" + string.Concat(Checkpoints.Select(c => c.ToLine() + "\n"));
}
