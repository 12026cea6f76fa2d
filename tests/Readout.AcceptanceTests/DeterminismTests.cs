using Readout.Core;
using Readout.Corpora;

namespace Readout.AcceptanceTests;

public sealed class DeterminismTests
{
    [Fact]
    public void Fresh_processes_train_the_same_model_whatever_the_processors_and_the_language_of_the_machine()
    {
        using var folder = new TemporaryFolder();
        var some = CorpusFile.Read(Repository.PathOf("data", "statements", "authored.csv")).Corpus;
        var few = some.Statements.Select(s => s.Group).Distinct().Where((_, i) => i % 12 == 0).ToHashSet();
        CorpusFile.Write(some.Where(s => few.Contains(s.Group)).Of(Split.Train), folder["few.csv"]);
        (string, string)[][] machines =
        [
            [("DOTNET_PROCESSOR_COUNT", "1")],
            [("DOTNET_PROCESSOR_COUNT", "2"), ("LANG", "tr_TR.UTF-8")],
            [("DOTNET_PROCESSOR_COUNT", "8"), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8")],
        ];
        var prints = machines.Select((machine, i) =>
        {
            var run = ReadoutProcess.Run(folder.Path, ["train", "--data", "few.csv", "--out", $"model-{i}"], machine);
            Assert.True(run.ExitCode == 0, run.Error);
            return Folder(folder[$"model-{i}"]);
        }).ToArray();
        Assert.All(prints, print => Assert.Equal(prints[0], print));
    }

    /// <summary>Every file of a model folder with its checksum: the same model is the same folder, byte by byte.</summary>
    private static string Folder(string path) => string.Join('\n', Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(path, file)} {Fingerprint.OfFile(file)}"));
}
