namespace Readout.Bulk.Rows;

/// <summary>One row of an input.</summary>
/// <param name="Text">The text to classify.</param>
/// <param name="Names">The names of its columns.</param>
/// <param name="Cells">Their values.</param>
internal sealed record Row(string Text, IReadOnlyList<string> Names, IReadOnlyList<Cell> Cells);
