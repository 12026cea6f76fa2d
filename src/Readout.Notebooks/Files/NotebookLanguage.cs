using System.Text.Json.Nodes;

namespace Readout.Notebooks.Files;

/// <summary>How notebook files and Jupyter call this kernel and its language.</summary>
internal static class NotebookLanguage
{
    /// <summary>The kernel's name, which other C# kernels have too, so that their users' files open here and the other way round.</summary>
    public const string Kernel = ".net-csharp";

    /// <summary>The language.</summary>
    public const string Name = "C#";

    /// <summary>The kernel as a menu shows it.</summary>
    public const string DisplayName = ".NET (C#)";

    /// <summary>Which kernel a file asks for.</summary>
    public static JsonObject KernelSpec() => new() { ["display_name"] = DisplayName, ["language"] = Name, ["name"] = Kernel };

    /// <summary>What an editor needs to know.</summary>
    public static JsonObject Info() => new()
    {
        ["codemirror_mode"] = "text/x-csharp",
        ["file_extension"] = ".cs",
        ["mimetype"] = "text/x-csharp",
        ["name"] = Name,
        ["pygments_lexer"] = "csharp",
        ["version"] = "14.0",
    };

    /// <summary>Whether a file's language, as it is written there, is C#.</summary>
    public static bool IsCSharp(string name) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase) || name.Equals("csharp", StringComparison.OrdinalIgnoreCase)
            || name == "polyglot-notebook";
}
