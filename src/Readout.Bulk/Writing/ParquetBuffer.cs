using System.Text;
using Parquet;
using Parquet.Schema;

namespace Readout.Bulk.Writing;

/// <summary>A column of a group of rows in the making; its memory serves one group after the other.</summary>
/// <param name="rows">How many rows it takes at most.</param>
internal abstract class ParquetBuffer(int rows)
{
    private readonly int[] levels = new int[rows];
    private int known;

    /// <summary>For each row 1 when it has a value, else 0.</summary>
    protected ReadOnlyMemory<int> Levels => levels.AsMemory(0, known);

    /// <summary>Adds the value of a row, in the order of the rows: those passed over have none, of two for one the first counts.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="value">The value as UTF-8: a text, or JSON.</param>
    public void Add(int row, ReadOnlySpan<byte> value)
    {
        if (known > row)
            return;
        Fill(row);
        levels[known++] = 1;
        Add(value);
    }

    /// <summary>Writes so many rows, and is empty afterwards.</summary>
    public void WriteTo(ParquetRowGroupWriter group, DataField field, int count)
    {
        Fill(count);
        Write(group, field);
        known = 0;
    }

    /// <summary>Adds a value.</summary>
    protected abstract void Add(ReadOnlySpan<byte> value);

    /// <summary>Writes the values, and forgets them.</summary>
    protected abstract void Write(ParquetRowGroupWriter group, DataField field);

    private void Fill(int count)
    {
        levels.AsSpan(known, count - known).Clear();
        known = count;
    }
}

/// <summary>A column of values of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="rows">How many rows it takes at most.</param>
/// <param name="parse">Makes UTF-8 a value.</param>
internal sealed class ParquetBuffer<T>(int rows, Func<ReadOnlySpan<byte>, T> parse) : ParquetBuffer(rows)
    where T : struct
{
    private readonly T[] values = new T[rows];
    private int count;

    /// <inheritdoc/>
    protected override void Add(ReadOnlySpan<byte> value) => values[count++] = parse(value);

    /// <inheritdoc/>
    protected override void Write(ParquetRowGroupWriter group, DataField field)
    {
        group.WriteAllPartsAsync<T>(field, values.AsMemory(0, count), Levels, null, default).GetAwaiter().GetResult();
        count = 0;
    }
}

/// <summary>A column of texts; they stand in one array, behind each other.</summary>
/// <param name="rows">How many rows it takes at most.</param>
internal sealed class ParquetTexts(int rows) : ParquetBuffer(rows)
{
    private readonly int[] ends = new int[rows];
    private readonly ReadOnlyMemory<char>[] values = new ReadOnlyMemory<char>[rows];
    private char[] characters = new char[1 << 14];
    private int count;

    /// <summary>How many characters they have.</summary>
    public int Length { get; private set; }

    /// <inheritdoc/>
    protected override void Add(ReadOnlySpan<byte> value)
    {
        if (characters.Length - Length < value.Length)
            Array.Resize(ref characters, Math.Max(2 * characters.Length, Length + value.Length));
        Length += Encoding.UTF8.GetChars(value, characters.AsSpan(Length));
        ends[count++] = Length;
    }

    /// <inheritdoc/>
    protected override void Write(ParquetRowGroupWriter group, DataField field)
    {
        for (var i = 0; i < count; i++)
            values[i] = characters.AsMemory((i == 0 ? 0 : ends[i - 1])..ends[i]);
        group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, values.AsMemory(0, count), Levels, null, default).GetAwaiter().GetResult();
        (count, Length) = (0, 0);
    }
}
