using System.Text.Json.Nodes;
using Readout.Core;
using Readout.Notebooks.Files;

namespace Readout.Notebooks;

/// <summary>A notebook: cells, and everything else that stands in its file, which is kept as it is.</summary>
public sealed class Notebook
{
    private readonly JsonObject json;

    internal Notebook(JsonObject json)
    {
        this.json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Reads a notebook of format 4.</summary>
    /// <exception cref="BadDataException">The file is not a notebook, or not one in C#.</exception>
    public static Notebook Read(string path) => new(NotebookReader.Read(path, TextOf(path)));

    /// <summary>Writes the file as Jupyter would: the same notebook gives the same bytes.</summary>
    public void Write(string path) => AtomicFile.WriteText(path, ToText());

    /// <summary>The contents of the file.</summary>
    public string ToText() => NotebookJson.Write(json);

    /// <summary>A copy that can be run without a change to this one, marked as a notebook of this kernel.</summary>
    internal Notebook Copy()
    {
        var copy = json.DeepClone().AsObject();
        var metadata = copy["metadata"] as JsonObject ?? [];
        copy["metadata"] = metadata;
        metadata["kernelspec"] ??= NotebookLanguage.KernelSpec();
        metadata["language_info"] = NotebookLanguage.Info();
        return new(copy);
    }

    private static string TextOf(string path)
    {
        if (Directory.Exists(path))
            throw new BadDataException(path, null, "it is a folder; name a notebook (.ipynb) in it");
        return File.Exists(path) ? File.ReadAllText(path) : throw new BadDataException(path, null, "there is no such file");
    }
}
