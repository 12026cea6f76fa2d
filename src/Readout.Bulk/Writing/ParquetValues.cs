using System.Globalization;
using System.Text;
using Parquet.Schema;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Writing;

/// <summary>Typed columns of Parquet, of texts and numbers as UTF-8; any value may be missing.</summary>
internal static class ParquetValues
{
    private const int Exact = 15;
    private static readonly double[] Powers = [.. Enumerable.Range(0, Exact + 1).Select(i => Math.Pow(10, i))];

    /// <summary>The column.</summary>
    public static DataField Field(OutputColumn column) => new(column.Name, TypeOf(column.Type), isNullable: true, null, null);

    /// <summary>What gathers a column's values.</summary>
    /// <param name="type">The column's type.</param>
    /// <param name="rows">How many rows it takes at most.</param>
    public static ParquetBuffer BufferOf(ColumnType type, int rows) => type switch
    {
        ColumnType.Int => new ParquetBuffer<int>(rows, s => int.Parse(s, CultureInfo.InvariantCulture)),
        ColumnType.Long => new ParquetBuffer<long>(rows, s => long.Parse(s, CultureInfo.InvariantCulture)),
        ColumnType.Float => new ParquetBuffer<float>(rows, s => float.Parse(s, CultureInfo.InvariantCulture)),
        ColumnType.Double => new ParquetBuffer<double>(rows, Real),
        ColumnType.Bool => new ParquetBuffer<bool>(rows, s => s.SequenceEqual("true"u8)),
        ColumnType.Time => new ParquetBuffer<DateTime>(rows, Time),
        _ => new ParquetTexts(rows),
    };

    /// <summary>The number that is nearest to what is written.</summary>
    /// <remarks>15 digits and the power of ten that divides them are exact in a double: their quotient is rounded once, as in parsing.</remarks>
    public static double Real(ReadOnlySpan<byte> text)
    {
        var (digits, places) = (0L, -1);
        foreach (var character in text.Length <= Exact + 1 ? text : [])
        {
            if (character == '.' && places < 0)
                places = 0;
            else if (char.IsAsciiDigit((char)character))
                (digits, places) = ((digits * 10) + character - '0', places < 0 ? places : places + 1);
            else
                return double.Parse(text, CultureInfo.InvariantCulture);
        }

        return text.Length is 0 or > Exact + 1 ? double.Parse(text, CultureInfo.InvariantCulture)
            : digits / Powers[Math.Max(0, places)];
    }

    private static DateTime Time(ReadOnlySpan<byte> text) =>
        DateTime.Parse(Encoding.UTF8.GetString(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

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
