namespace Readout.Notebooks.Display;

/// <summary>Something that a cell put out.</summary>
internal abstract record CellOutput;

/// <summary>Text written to the console.</summary>
/// <param name="Stream"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record StreamOutput(string Stream, string Text) : CellOutput;

/// <summary>A value that was shown by <c>display</c>.</summary>
/// <param name="Bundle">The value as it is shown.</param>
internal sealed record DisplayOutput(MimeBundle Bundle) : CellOutput;

/// <summary>The value of the last expression.</summary>
/// <param name="Bundle">The value as it is shown.</param>
internal sealed record ResultOutput(MimeBundle Bundle) : CellOutput;

/// <summary>Why the cell failed.</summary>
/// <param name="Failure">The failure.</param>
internal sealed record ErrorOutput(CellFailure Failure) : CellOutput;
