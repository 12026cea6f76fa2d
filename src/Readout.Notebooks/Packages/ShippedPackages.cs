using System.Text.Json;

namespace Readout.Notebooks.Packages;

/// <summary>The packages that come with the program, from the list that the build leaves beside it.</summary>
internal static class ShippedPackages
{
    private static readonly Lazy<Dictionary<string, string>> Versions = new(Read);

    /// <summary>The version of a package that ships; null when it does not.</summary>
    public static string? VersionOf(string name) => Versions.Value.GetValueOrDefault(name);

    private static Dictionary<string, string> Read()
    {
        var versions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in ((string?)AppContext.GetData("APP_CONTEXT_DEPS_FILES") ?? "").Split(';').Where(File.Exists))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var library in json.RootElement.GetProperty("libraries").EnumerateObject())
            {
                if (library.Value.GetProperty("type").ValueEquals("package") && library.Name.Split('/') is [var name, var version])
                    versions.TryAdd(name, version);
            }
        }

        return versions;
    }
}
