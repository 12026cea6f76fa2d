namespace Readout.Bulk.Rows;

/// <summary>A column that is passed through to the output.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, which only Parquet keeps.</param>
internal sealed record OutputColumn(string Name, ColumnType Type);

/// <summary>Types of Parquet columns that are kept; any other becomes text.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int,

    /// <summary>Whole numbers of 64 bits.</summary>
    Long,

    /// <summary>Real numbers of 32 bits.</summary>
    Float,

    /// <summary>Real numbers of 64 bits.</summary>
    Double,

    /// <summary>Truth values.</summary>
    Bool,

    /// <summary>Points in time.</summary>
    Time,
}
