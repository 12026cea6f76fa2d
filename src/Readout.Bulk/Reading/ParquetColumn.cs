using System.Globalization;
using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>One column of a group of rows of Parquet, as cells.</summary>
internal static class ParquetColumn
{
    private static readonly Dictionary<Type, ColumnType> Types = new()
    {
        [typeof(string)] = ColumnType.Text,
        [typeof(ReadOnlyMemory<char>)] = ColumnType.Text,
        [typeof(int)] = ColumnType.Int,
        [typeof(long)] = ColumnType.Long,
        [typeof(float)] = ColumnType.Float,
        [typeof(double)] = ColumnType.Double,
        [typeof(bool)] = ColumnType.Bool,
        [typeof(DateTime)] = ColumnType.Time,
        [typeof(short)] = ColumnType.Int,
        [typeof(byte)] = ColumnType.Int,
        [typeof(decimal)] = ColumnType.Text,
        [typeof(Guid)] = ColumnType.Text,
    };

    /// <summary>Whether columns of a type are read.</summary>
    public static bool IsReadable(Type type) => Types.ContainsKey(type);

    /// <summary>The type that a column keeps.</summary>
    public static ColumnType TypeOf(Type type) => Types.GetValueOrDefault(type, ColumnType.Text);

    /// <summary>Whether a type holds text.</summary>
    public static bool IsText(Type type) => type == typeof(string) || type == typeof(ReadOnlyMemory<char>);

    /// <summary>Reads a column.</summary>
    public static Cell[] Read(ParquetRowGroupReader group, DataField field) => Type.GetTypeCode(field.ClrType) switch
    {
        _ when IsText(field.ClrType) => Texts(group, field),
        TypeCode.Int32 => Values<int>(group, field, Json),
        TypeCode.Int64 => Values<long>(group, field, Json),
        TypeCode.Int16 => Values<short>(group, field, Json),
        TypeCode.Byte => Values<byte>(group, field, Json),
        TypeCode.Single => Values<float>(group, field, v => Real(v, v.ToString(CultureInfo.InvariantCulture))),
        TypeCode.Double => Values<double>(group, field, v => Real(v, v.ToString(CultureInfo.InvariantCulture))),
        TypeCode.Boolean => Values<bool>(group, field, v => Cell.OfJson(v ? "true" : "false")),
        TypeCode.DateTime => Values<DateTime>(group, field, v => Cell.OfText(Time(v))),
        TypeCode.Decimal => Values<decimal>(group, field, Json),
        _ => Values<Guid>(group, field, v => Cell.OfText(v.ToString())),
    };

    private static Cell Json<T>(T value)
        where T : IFormattable =>
        Cell.OfJson(value.ToString(null, CultureInfo.InvariantCulture));

    // JSON has no word for numbers that are none.
    private static Cell Real(double value, string text) => double.IsFinite(value) ? Cell.OfJson(text) : Cell.Null;

    private static string Time(DateTime value) =>
        value.ToString(value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static Cell[] Texts(ParquetRowGroupReader group, DataField field)
    {
        var values = new string?[group.RowCount];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(values, v => v is null ? Cell.Null : Cell.OfText(v));
    }

    private static Cell[] Values<T>(ParquetRowGroupReader group, DataField field, Func<T, Cell> cell)
        where T : struct
    {
        if (field.IsNullable)
        {
            var values = new T?[group.RowCount];
            group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(values, v => v is { } value ? cell(value) : Cell.Null);
        }

        var given = new T[group.RowCount];
        group.ReadAsync(field, given.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(given, v => cell(v));
    }
}
