using Readout.Evaluation.Plots;

namespace Readout.Evaluation.Reports;

/// <summary>A piece of a report, whatever it is rendered to. Texts are plain; the renderer escapes them.</summary>
internal abstract record Block;

/// <summary>The sentence that a hurried reader reads.</summary>
internal sealed record Lead(string Text) : Block;

/// <summary>The heading of a section.</summary>
internal sealed record Heading(string Text) : Block;

/// <summary>Running text.</summary>
internal sealed record Paragraph(string Text) : Block;

/// <summary>A list of sentences.</summary>
internal sealed record Bullets(IReadOnlyList<string> Items) : Block;

/// <summary>A figure with its title and points.</summary>
internal sealed record Picture(Figure Figure) : Block;

/// <summary>A table; the first cell of each row names the row.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The columns.</param>
internal sealed record Table(string Caption, params IReadOnlyList<Column> Columns) : Block
{
    /// <summary>The rows.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumeric">Whether it is set flush right.</param>
internal sealed record Column(string Name, bool IsNumeric = false);

/// <summary>A row of a table.</summary>
/// <param name="Cells">One text a column.</param>
internal sealed record Row(params IReadOnlyList<string> Cells)
{
    /// <summary>Whether it stands out from the others.</summary>
    public bool IsMarked { get; init; }
}
