using Readout.Core;
using Readout.Text;
using Readout.Text.Scoring;

namespace Readout.Cli.Attributions;

/// <summary>The articles of one folder with gold statements beside them, scored.</summary>
/// <param name="Name">The folder, as seen from where the search began.</param>
/// <param name="Scores">One score a document.</param>
internal sealed record GoldFolder(string Name, IReadOnlyList<AttributionScore> Scores)
{
    private const string Ending = ".gold.csv";

    /// <summary>Finds and scores every article with gold below a folder, folder by folder.</summary>
    public static IReadOnlyList<GoldFolder> ScoreAll(string root)
    {
        if (!Directory.Exists(root))
            throw new BadDataException(root, null, $"there is no such folder; name one that holds articles (.txt) with *{Ending} beside them");
        GoldFolder[] folders =
        [
            .. Directory.EnumerateFiles(root, $"*{Ending}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .GroupBy(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'), StringComparer.Ordinal)
                .Select(folder => new GoldFolder(folder.Key == "." ? "article" : folder.Key, [.. folder.Select(Score)])),
        ];
        return folders.Length > 0 ? folders : throw new BadDataException(root, null, $"no file below it ends in {Ending}");
    }

    private static AttributionScore Score(string goldFile)
    {
        var article = $"{goldFile[..^Ending.Length]}.txt";
        if (!File.Exists(article))
            throw new BadDataException(goldFile, null, $"its article {Path.GetFileName(article)} is missing; put it beside the gold file");
        var gold = GoldFile.Read(goldFile);
        var found = StatementReader.Read(new Article(Path.GetFileNameWithoutExtension(article), File.ReadAllText(article)));
        return AttributionScore.Of(gold, found);
    }
}
