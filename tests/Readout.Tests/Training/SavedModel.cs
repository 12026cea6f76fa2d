using Readout.Training;
using Readout.Training.Models;

namespace Readout.Tests.Training;

/// <summary>A model trained once, and copies of its folder that a test may damage.</summary>
public sealed class SavedModel : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-model-").FullName;
    private int copies;

    public SavedModel()
    {
        Model = TopicTrainer.Train(Talks.Of(60, Talks.Codebook), Talks.Quick with { Features = [new() { SubwordNgrams = 1 }] });
        Manifest = ModelFolder.Save(Model, Original, draft => File.WriteAllText(Path.Combine(draft, "card.md"), "A card.\n"));
    }

    public TopicModel Model { get; }

    public ModelManifest Manifest { get; }

    public string Original => Path.Combine(folder, "model");

    public string this[string name] => Path.Combine(folder, name);

    /// <summary>A fresh copy of the folder.</summary>
    public string Copy()
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, $"copy{copies++}")).FullName;
        foreach (var file in Directory.EnumerateFiles(Original))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    /// <summary>Writes the manifest as an attacker would who knows how checksums are made.</summary>
    public static void Reseal(string path, Func<ModelManifest, ModelManifest> change)
    {
        var file = Path.Combine(path, "manifest.json");
        var manifest = ManifestReader.Read(File.ReadAllBytes(file));
        File.Delete(file);
        manifest = Checksums.Seal(change(manifest with { Files = Checksums.Of(path) }));
        File.WriteAllBytes(file, ManifestWriter.Render(manifest));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
