using System.Globalization;

namespace Readout.Bulk.Sharding;

/// <summary>The files of one part, in the folder of parts beside the output.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Rejects">Its rejected rows.</param>
/// <param name="Manifest">What it says of itself.</param>
internal sealed record PartNames(string Rows, string Rejects, string Manifest)
{
    private const string Ending = ".parts";

    /// <summary>The folder of the parts of an output.</summary>
    public static string FolderOf(BulkOutput output) => output.Path + Ending;

    /// <summary>The output that a folder of parts is named for; null when it has another name.</summary>
    public static string? OutputOf(string folder) =>
        Path.TrimEndingDirectorySeparator(folder) is var name && name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : null;

    /// <summary>The files of a part.</summary>
    public static PartNames Of(string folder, Shard shard, BulkFormat gathered)
    {
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{shard.Number:D5}-of-{shard.Count:D5}"));
        var ending = gathered switch { BulkFormat.Csv => ".csv", BulkFormat.Tsv => ".tsv", _ => ".jsonl" };
        return new(name + ending, name + ".rejects.jsonl", name + ".json");
    }
}
