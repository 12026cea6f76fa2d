using System.Text;

namespace Readout.Corpora.Tables;

/// <summary>The record of a file that is being read: what it holds in the columns that Readout knows.</summary>
/// <remarks>All rows of a file are one object, filled anew for each: take from it what is to stay before the next one is read.</remarks>
internal sealed class Row
{
    private readonly string[] values = new string[Columns.Count];
    private readonly RecentValues recent = new();

    public Row() => Clear();

    /// <summary>The line on which it starts, from 1.</summary>
    public long Line { get; set; }

    /// <summary>Whether rows of this file may name their ids; where none does, each has its number, and no two the same.</summary>
    public bool MayHaveId { get; init; } = true;

    /// <summary>The text as it stands in the file, white space included.</summary>
    public string Text => values[(int)Column.Text];

    /// <summary>The value of a column without surrounding white space; empty when there is none.</summary>
    public string this[Column column]
    {
        get => values[(int)column].Trim();
        set => values[(int)column] = HasSameInManyRows(column) ? recent.Of(value) : value;
    }

    /// <summary>Sets the value of a column.</summary>
    public void Set(Column column, ReadOnlySpan<byte> utf8) =>
        values[(int)column] = HasSameInManyRows(column) ? recent.Of(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>Makes every value empty.</summary>
    public void Clear()
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = "";
    }

    private static bool HasSameInManyRows(Column column) =>
        column is Column.Document or Column.House or Column.Speaker or Column.Topic or Column.Split or Column.Note or Column.Title;
}
