using System.Text.Json.Nodes;
using Readout.Core;
using Readout.Notebooks.Files;

namespace Readout.Notebooks;

/// <summary>Tells Jupyter of the kernel: a folder with <c>kernel.json</c> in it.</summary>
public static class KernelSpec
{
    /// <summary>The name of the kernel and of its folder.</summary>
    public const string Name = NotebookLanguage.Kernel;

    private const string Mark = "readout";

    /// <summary>The folder in which this user's kernels are.</summary>
    public static string UserFolder()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } data)
            return Path.Combine(data, "kernels");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter", "kernels")
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Jupyter", "kernels")
            : Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? Path.Combine(xdg, "jupyter", "kernels")
            : Path.Combine(home, ".local", "share", "jupyter", "kernels");
    }

    /// <summary>The folder in which kernels are below a prefix such as <c>/usr/local</c> or a virtual environment.</summary>
    public static string PrefixFolder(string prefix) => Path.Combine(prefix, "share", "jupyter", "kernels");

    /// <summary>Whether a kernel of this name that is not ours is in a folder already.</summary>
    public static bool IsTaken(string folder) => FileIn(folder) is var file && File.Exists(file)
        && !File.ReadAllText(file).Contains(Mark, StringComparison.Ordinal);

    /// <summary>Writes the kernel into a folder of kernels.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="command">The command that starts the kernel, without the connection file.</param>
    /// <returns>The folder of the kernel.</returns>
    public static string Install(string folder, IReadOnlyList<string> command)
    {
        var spec = NotebookLanguage.KernelSpec();
        spec.Remove("name");
        spec["argv"] = new JsonArray([.. command.Select(part => (JsonNode)part), "{connection_file}"]);
        spec["interrupt_mode"] = "message";
        spec["metadata"] = new JsonObject { ["implementation"] = Mark };
        AtomicFile.WriteText(FileIn(folder), NotebookJson.Write(spec));
        return Path.Combine(folder, Name);
    }

    private static string FileIn(string folder) => Path.Combine(folder, Name, "kernel.json");
}
