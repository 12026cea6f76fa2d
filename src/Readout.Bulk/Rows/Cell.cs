using System.Text;

namespace Readout.Bulk.Rows;

/// <summary>A value of a row as UTF-8, with what JSON would make of it.</summary>
/// <param name="Utf8">The value, mostly a piece of the input; of a number, a truth value, a list or an object, its JSON.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Cell(ReadOnlyMemory<byte> Utf8, CellKind Kind)
{
    /// <summary>No value.</summary>
    public static Cell Null { get; } = new(default, CellKind.Null);

    /// <summary>The value as a text.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>A text.</summary>
    public static Cell OfText(string text) => new(Encoding.UTF8.GetBytes(text), CellKind.Text);

    /// <summary>A number, a truth value, a list or an object.</summary>
    public static Cell OfJson(string json) => new(Encoding.UTF8.GetBytes(json), CellKind.Json);

    /// <summary>Whether UTF-8 is nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var unit in utf8)
        {
            if (unit is > (byte)' ' and < 0x80)
                return false;
            if (unit >= 0x80)
                return string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(utf8));
        }

        return string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(utf8));
    }
}

/// <summary>What a <see cref="Cell"/> is.</summary>
internal enum CellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, a truth value, a list or an object: its text is JSON.</summary>
    Json,

    /// <summary>No value.</summary>
    Null,
}
