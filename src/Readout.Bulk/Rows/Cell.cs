namespace Readout.Bulk.Rows;

/// <summary>A value of a row, as text, with what JSON would make of it.</summary>
/// <param name="Text">The value; of a number, a truth value, a list or an object, its JSON.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Cell(string Text, CellKind Kind)
{
    /// <summary>No value.</summary>
    public static Cell Null { get; } = new("", CellKind.Null);

    /// <summary>A text.</summary>
    public static Cell OfText(string text) => new(text, CellKind.Text);
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
