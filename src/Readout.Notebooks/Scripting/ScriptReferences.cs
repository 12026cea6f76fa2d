using Microsoft.CodeAnalysis;

namespace Readout.Notebooks.Scripting;

/// <summary>The assemblies that cells refer to without asking: the framework, and all that the program ships with.</summary>
internal static class ScriptReferences
{
    private static readonly Lazy<IReadOnlyList<string>> Trusted = new(() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator).Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)),
    ]);

    /// <summary>The references, each with its documentation where there is one.</summary>
    public static IEnumerable<MetadataReference> All() => Trusted.Value.Select(Of);

    /// <summary>Whether an assembly of this name comes with the program or the framework.</summary>
    public static bool Ships(string assembly) => Trusted.Value.Any(path => Path.GetFileNameWithoutExtension(path) == assembly);

    /// <summary>A reference to an assembly file.</summary>
    public static MetadataReference Of(string path) =>
        MetadataReference.CreateFromFile(path, documentation: new XmlDocumentation(Path.ChangeExtension(path, ".xml")));
}
