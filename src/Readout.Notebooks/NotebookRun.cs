namespace Readout.Notebooks;

/// <summary>A notebook that was run.</summary>
/// <param name="Notebook">The notebook with the outputs of this run, up to the cell that failed.</param>
/// <param name="Failure">Why the run ended early; null when it did not.</param>
public sealed record NotebookRun(Notebook Notebook, CellFailure? Failure);
