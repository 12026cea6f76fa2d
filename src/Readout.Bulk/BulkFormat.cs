namespace Readout.Bulk;

/// <summary>How classified rows are written.</summary>
public enum BulkFormat
{
    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A table with a header, separated by commas.</summary>
    Csv,

    /// <summary>A table with a header, separated by tabs.</summary>
    Tsv,

    /// <summary>Parquet, in groups of rows.</summary>
    Parquet,
}
