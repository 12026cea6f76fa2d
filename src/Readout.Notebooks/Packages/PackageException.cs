namespace Readout.Notebooks.Packages;

/// <summary>A package that a cell asks for cannot be had; the message says why, and the way out.</summary>
internal sealed class PackageException(PackageDirective package, string problem) : Exception($"{package.Name}: {problem}")
{
    /// <summary>The line in the cell.</summary>
    public int Line { get; } = package.Line;
}
