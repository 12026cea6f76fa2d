namespace Readout.Notebooks;

/// <summary>Why a cell did not end as it should.</summary>
/// <param name="Cell">The number of the cell as Jupyter shows it, in square brackets: code cells that ran, from 1.</param>
/// <param name="Line">The line in the cell, from 1; null when there is none to name.</param>
/// <param name="Name">The kind: the type of the exception, the number of the compiler's message, <c>Timeout</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Trace">The whole story in lines of text, as it stands below the cell.</param>
public sealed record CellFailure(int Cell, int? Line, string Name, string Message, IReadOnlyList<string> Trace)
{
    /// <summary>The failure in one line.</summary>
    public override string ToString() => Line is null ? $"cell [{Cell}]: {Name}: {Message}" : $"cell [{Cell}], line {Line}: {Name}: {Message}";
}
