using System.Text.Json;
using Readout.Bulk.Rows;
using Readout.Bulk.Running;
using Readout.Core;

namespace Readout.Bulk.Sharding;

/// <summary>What a part says of itself: which rows of which input it holds, by which model, and its checksum.</summary>
internal sealed record PartManifest
{
    /// <summary>The schema of this version.</summary>
    public const string CurrentSchema = "readout.part/2";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema.</summary>
    public required string Schema { get; init; }

    /// <summary>Which part, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <summary>What the run depended on.</summary>
    public required JobIdentity Identity { get; init; }

    /// <summary>The bytes of the inputs in which its rows begin.</summary>
    public required long Start { get; init; }

    /// <summary>Where they end.</summary>
    public required long End { get; init; }

    /// <summary>Rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Rejected rows.</summary>
    public required long Rejects { get; init; }

    /// <summary>Bytes before the first row.</summary>
    public required int HeaderBytes { get; init; }

    /// <summary>SHA-256 of the part.</summary>
    public required string RowHash { get; init; }

    /// <summary>SHA-256 of its rejected rows.</summary>
    public required string RejectHash { get; init; }

    /// <summary>The columns that are passed through.</summary>
    public required IReadOnlyList<OutputColumn> Columns { get; init; }

    /// <summary>The topics whose probabilities it has.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="BadDataException">It is none.</exception>
    public static PartManifest Read(string path)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<PartManifest>(File.ReadAllText(path))!;
            return manifest.Schema == CurrentSchema ? manifest : throw new BadDataException(path, null, $"it is of schema '{manifest.Schema}', this version reads '{CurrentSchema}'");
        }
        catch (JsonException)
        {
            throw new BadDataException(path, null, "it is not the manifest of a part; do that shard again");
        }
    }

    /// <summary>Writes it.</summary>
    public void Write(string path) => AtomicFile.WriteText(path, JsonSerializer.Serialize(this, Options) + "\n");
}
