namespace Readout.Bulk.Rows;

/// <summary>One row of an input.</summary>
/// <param name="Text">The text to classify, as UTF-8.</param>
/// <param name="Names">The names of its columns; rows of one shape share one list.</param>
/// <param name="Cells">Their values.</param>
internal sealed record Row(ReadOnlyMemory<byte> Text, IReadOnlyList<string> Names, IReadOnlyList<Cell> Cells);
