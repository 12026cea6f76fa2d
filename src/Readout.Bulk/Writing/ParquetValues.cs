using System.Globalization;
using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Writing;

/// <summary>Texts as typed values of a Parquet column; any may be missing.</summary>
internal static class ParquetValues
{
    /// <summary>The column.</summary>
    public static DataField Field(OutputColumn column) => new(column.Name, TypeOf(column.Type), isNullable: true, null, null);

    /// <summary>Writes a column of a group of rows.</summary>
    public static void Write(ParquetRowGroupWriter group, DataField field, ColumnType type, ReadOnlyMemory<string?> cells)
    {
        var written = type switch
        {
            ColumnType.Int => Values(group, field, cells, s => int.Parse(s, CultureInfo.InvariantCulture)),
            ColumnType.Long => Values(group, field, cells, s => long.Parse(s, CultureInfo.InvariantCulture)),
            ColumnType.Float => Values(group, field, cells, s => float.Parse(s, CultureInfo.InvariantCulture)),
            ColumnType.Double => Values(group, field, cells, s => double.Parse(s, CultureInfo.InvariantCulture)),
            ColumnType.Bool => Values(group, field, cells, s => s == "true"),
            ColumnType.Time => Values(group, field, cells, Time),
            _ => group.WriteAsync(field, new ArraySegment<string>(cells.ToArray()!), null),
        };
        written.GetAwaiter().GetResult();
    }

    private static Task Values<T>(ParquetRowGroupWriter group, DataField field, ReadOnlyMemory<string?> cells, Func<string, T> parse)
        where T : struct =>
        group.WriteAsync<T>(field, Array.ConvertAll(cells.ToArray(), cell => cell is null ? (T?)null : parse(cell)).AsMemory());

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static Type TypeOf(ColumnType type) => type switch
    {
        ColumnType.Int => typeof(int),
        ColumnType.Long => typeof(long),
        ColumnType.Float => typeof(float),
        ColumnType.Double => typeof(double),
        ColumnType.Bool => typeof(bool),
        ColumnType.Time => typeof(DateTime),
        _ => typeof(string),
    };
}
