using System.Diagnostics;
using System.Security;
using System.Text.Json;
using Readout.Core;
using Readout.Notebooks.Scripting;

namespace Readout.Notebooks.Packages;

/// <summary>The assemblies of a package: none for one that ships, else those that <c>dotnet restore</c> finds.</summary>
/// <remarks>A package whose exact version lies in the local package folder is found without any network.</remarks>
internal static class PackageFiles
{
    /// <summary>The files that a cell needs for a package, its dependencies included.</summary>
    /// <exception cref="PackageException">It cannot be had.</exception>
    public static IReadOnlyList<string> Of(PackageDirective package, CancellationToken stop)
    {
        if (ShippedPackages.VersionOf(package.Name) is { } shipped)
        {
            return package.Version.Length == 0 || package.Version == shipped
                ? []
                : throw new PackageException(package, $"readout comes with version {shipped}, and two versions cannot be loaded together; write that one, or none");
        }

        if (package.Version.Length == 0)
            throw new PackageException(package, $"it does not come with readout; name the version, such as #r \"nuget: {package.Name}, 1.0.0\"");
        var folder = Directory.CreateTempSubdirectory("readout-package-").FullName;
        try
        {
            return Restore(package, folder, stop);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Restore(PackageDirective package, string folder, CancellationToken stop)
    {
        var project = Path.Combine(folder, "package.csproj");
        AtomicFile.WriteText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="{SecurityElement.Escape(package.Name)}" Version="{SecurityElement.Escape(package.Version)}" /></ItemGroup>
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["restore", project, "--nologo", "--verbosity", "quiet"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var restore = Process.Start(start)!;
        using var kill = stop.Register(() => restore.Kill(entireProcessTree: true));
        restore.StandardInput.Close();
        var errors = restore.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = restore.StandardOutput.ReadToEnd() + errors.Result;
        restore.WaitForExit();
        stop.ThrowIfCancellationRequested();
        return restore.ExitCode == 0
            ? Assemblies(Path.Combine(folder, "obj", "project.assets.json"))
            : throw new PackageException(package, $"dotnet restore does not find version {package.Version}{Reason(said)}");
    }

    private static string Reason(string said) =>
        said.IndexOf("error ", StringComparison.Ordinal) is >= 0 and var at ? $": {said[at..].Split('\n', '[')[0].Trim()}" : "";

    /// <summary>The run-time assemblies that the restore chose. One that ships is left out: it is loaded already.</summary>
    private static List<string> Assemblies(string assets)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = json.RootElement;
        string[] folders = [.. root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];
        var files = new List<string>();
        foreach (var package in root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!package.Value.TryGetProperty("runtime", out var runtime))
                continue;
            var path = root.GetProperty("libraries").GetProperty(package.Name).GetProperty("path").GetString()!;
            files.AddRange(
                from file in runtime.EnumerateObject()
                where file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !ScriptReferences.Ships(Path.GetFileNameWithoutExtension(file.Name))
                select folders.Select(f => Path.Combine(f, path, file.Name)).First(File.Exists));
        }

        return files;
    }
}
