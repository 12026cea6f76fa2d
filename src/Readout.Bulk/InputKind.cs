namespace Readout.Bulk;

/// <summary>What an input holds.</summary>
public enum InputKind
{
    /// <summary>A table with a header, separated by commas, semicolons or tabs.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One statement a line.</summary>
    Lines,

    /// <summary>Parquet.</summary>
    Parquet,

    /// <summary>An article, of which the statements are found first.</summary>
    Article,
}
