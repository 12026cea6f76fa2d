namespace Readout.Bulk;

/// <summary>Where classified rows go.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">Its format.</param>
/// <param name="Compressed">Whether it is compressed with gzip.</param>
public sealed record BulkOutput(string Path, BulkFormat Format, bool Compressed)
{
    /// <summary>The output that a file name asks for; null when its ending says no format.</summary>
    /// <param name="path">The file, such as <c>coded.csv.gz</c>.</param>
    public static BulkOutput? Of(string path)
    {
        var compressed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        BulkFormat? format = System.IO.Path.GetExtension(compressed ? path[..^3] : path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => BulkFormat.JsonLines,
            ".csv" => BulkFormat.Csv,
            ".tsv" or ".tab" => BulkFormat.Tsv,
            ".parquet" or ".pq" when !compressed => BulkFormat.Parquet,
            _ => null,
        };
        return format is { } known ? new(path, known, compressed) : null;
    }

    /// <summary>The format in which rows are gathered before the output has its final form: Parquet is made of JSON lines.</summary>
    internal BulkFormat Gathered => Format == BulkFormat.Parquet ? BulkFormat.JsonLines : Format;
}
