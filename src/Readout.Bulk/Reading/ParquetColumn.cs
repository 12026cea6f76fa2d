using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Reading;

/// <summary>The columns of Parquet by their types: which are read, and how.</summary>
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

    /// <summary>Reads a column, or what is shown of it.</summary>
    /// <param name="group">The group of rows.</param>
    /// <param name="field">The column.</param>
    /// <param name="rows">How many rows are shown.</param>
    public static ParquetCells Read(ParquetRowGroupReader group, DataField field, int rows) => Type.GetTypeCode(field.ClrType) switch
    {
        _ when IsText(field.ClrType) => Values<ReadOnlyMemory<byte>>(group, AsBytes(field), rows, Text),
        TypeCode.Int32 => Values<int>(group, field, rows, Json),
        TypeCode.Int64 => Values<long>(group, field, rows, Json),
        TypeCode.Int16 => Values<short>(group, field, rows, Json),
        TypeCode.Byte => Values<byte>(group, field, rows, Json),
        TypeCode.Single => Values<float>(group, field, rows, v => Real(v, v.ToString(CultureInfo.InvariantCulture))),
        TypeCode.Double => Values<double>(group, field, rows, v => Real(v, v.ToString(CultureInfo.InvariantCulture))),
        TypeCode.Boolean => Values<bool>(group, field, rows, v => Cell.OfJson(v ? "true" : "false")),
        TypeCode.DateTime => Values<DateTime>(group, field, rows, v => Cell.OfText(Time(v))),
        TypeCode.Decimal => Values<decimal>(group, field, rows, Json),
        _ => Values<Guid>(group, field, rows, v => Cell.OfText(v.ToString())),
    };

    private static Cell Json<T>(T value)
        where T : IFormattable =>
        Cell.OfJson(value.ToString(null, CultureInfo.InvariantCulture));

    // JSON has no word for numbers that are none.
    private static Cell Real(double value, string text) => double.IsFinite(value) ? Cell.OfJson(text) : Cell.Null;

    // What is not UTF-8 shows as U+FFFD.
    private static Cell Text(ReadOnlyMemory<byte> value) =>
        Utf8.IsValid(value.Span) ? new(value, CellKind.Text) : Cell.OfText(Encoding.UTF8.GetString(value.Span));

    private static string Time(DateTime value) =>
        value.ToString(value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    // Texts are UTF-8 here and there; the library would make UTF-16 of a column that is called text.
    private static DataField AsBytes(DataField field) =>
        new ParquetSchema(new DataField(field.Name, typeof(byte[]), field.IsNullable, null, null)).DataFields[0];

    private static ParquetCells<T> Values<T>(ParquetRowGroupReader group, DataField field, int rows, Func<T, Cell> cell)
        where T : struct
    {
        var (values, levels) = (new T[rows], field.IsNullable ? new int[rows] : null);
        group.ReadRawAsync<T>(field, values, levels is null ? default(Memory<int>?) : levels, null).AsTask().GetAwaiter().GetResult();
        return new(values, levels, cell);
    }
}
