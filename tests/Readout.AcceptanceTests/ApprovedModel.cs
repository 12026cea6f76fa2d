namespace Readout.AcceptanceTests;

/// <summary>The shipped model folders: a copy of what the main job trains, and one of n-grams only for machines without encoders.</summary>
internal static class ApprovedModel
{
    /// <summary>Copies the model of a run over the shipped one, and trains the one of n-grams, when approved texts are rewritten.</summary>
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

        var trained = ReadoutProcess.Run(
            Repository.PathOf(),
            [
                "train", "--data", "data/statements/authored.csv", "--data", "data/statements/article.csv", "--codebook", "data/codebook.yaml",
                "--features", "ngrams", "--no-statements", "--out", "models/topics-ngrams", "--force",
            ]);
        Assert.True(trained.ExitCode == 0, trained.Error);
    }
}
