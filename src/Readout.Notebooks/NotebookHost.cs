namespace Readout.Notebooks;

/// <summary>What the cells of a notebook find ready: namespaces, and how values are shown.</summary>
/// <remarks>Cells may refer to every assembly that the program ships with.</remarks>
public sealed record NotebookHost
{
    /// <summary>Namespaces that cells may use without a <c>using</c>.</summary>
    public IReadOnlyList<string> Imports { get; init; } =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks"];

    /// <summary>How values are shown; the first whose type fits is used.</summary>
    public IReadOnlyList<RichFormat> Formats { get; init; } = [];

    /// <summary>How much a cell may put out.</summary>
    public OutputLimits Limits { get; init; } = new();
}
