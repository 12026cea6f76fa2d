namespace Readout.AcceptanceTests;

/// <summary>The shipped model folder: a copy of what the main job trains.</summary>
internal static class ApprovedModel
{
    /// <summary>Copies the model of a run over the shipped one, when approved texts are rewritten.</summary>
    public static void Update(ExperimentRun run)
    {
        if (!ApprovedText.IsUpdating)
            return;
        var shipped = Repository.PathOf("models", "topics");
        if (Directory.Exists(shipped))
            Directory.Delete(shipped, recursive: true);
        foreach (var file in Directory.EnumerateFiles(run.Result("model"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(shipped, Path.GetRelativePath(run.Result("model"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
