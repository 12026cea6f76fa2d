using Readout.Text;

namespace Readout.Tests.Text;

/// <summary>The articles under data/articles.</summary>
internal static class ArticleData
{
    public static string Folder { get; } = Find();

    public static Article XiTokayev { get; } = Read("xi-tokayev-2022-02-05.txt");

    public static Article Read(string file) => new(Path.GetFileNameWithoutExtension(file), File.ReadAllText(Path.Combine(Folder, file)));

    public static IReadOnlyList<AttributedStatement> Statements(string text, string title = "") =>
        StatementReader.Read(new Article("t", text) { Title = title });

    public static string[] Sentences(string text) => [.. SentenceSplitter.Split(text).Select(s => text[s.Start..s.End])];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data", "articles")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? "", "data", "articles");
    }
}
