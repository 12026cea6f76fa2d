using Readout.Text;
using Readout.Text.Attributing;
using Readout.Text.Scoring;

namespace Readout.Tests.Text;

public class GoldTests
{
    private static readonly string[] Files =
        [.. Directory.GetFiles(ArticleData.Folder,
            "*.gold.csv").Concat(Directory.GetFiles(Path.Combine(ArticleData.Folder, "invented"),
            "*.gold.csv")).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_development_half_and_the_article_reach_their_floors()
    {
        var score = AttributionScore.Sum([.. Files.Select(Score)]);
        Assert.True(score.Statements.Gold >= 250);
        Assert.True(score.Boundaries.F1 >= 0.99, $"boundary F1 {score.Boundaries.F1}");
        Assert.True(score.Speakers.Share >= 0.985, $"speaker accuracy {score.Speakers.Share}");
    }

    [Fact]
    public void Confidences_are_how_often_the_rules_are_right_on_the_gold()
    {
        var groups = Files.SelectMany(Answers).GroupBy(a => Confidences.Key(a.Found.Rule, a.Found.Mention, a.Found.AsWritten)).ToList();
        Assert.True(groups.Count > 20);
        foreach (var group in groups)
        {
            var measured = (group.Count(a => a.Right) + 1.0) / (group.Count() + 2.0);
            Assert.All(group, a => Assert.True(Math.Abs(a.Found.Confidence - measured) < 0.05,
                $"{group.Key}: {a.Found.Confidence}, but {group.Count(a => a.Right)} of {group.Count()}"));
        }
    }

    [Fact]
    public void Gold_statements_are_sentences_of_their_article()
    {
        foreach (var file in Files)
        {
            var text = File.ReadAllText(Text(file));
            var end = 0;
            foreach (var gold in GoldFile.Read(file))
            {
                Assert.True(gold.Start >= end && gold.End <= text.Length, $"{file}: {gold}");
                Assert.Equal(text[gold.Start..gold.End].Trim(), text[gold.Start..gold.End]);
                Assert.Equal(Path.GetFileName(file), gold.Document + ".gold.csv");
                Assert.Equal(gold.Mention == MentionType.None, gold.Speaker.Length == 0);
                end = gold.End;
            }
        }
    }

    [Fact]
    public void The_gold_of_the_page_stands_beside_the_text_that_is_extracted_from_it()
    {
        var page = ArticleFiles.Read(Path.Combine(ArticleData.Folder, "invented", "html-page-01.html")).Single();
        Assert.Equal(File.ReadAllText(Path.Combine(ArticleData.Folder, "invented", "html-page-01.txt")), page.Text);
        Assert.Equal("Radulescu and Hlinka Open New Bridge Over the Tisa", page.Title);
    }

    private static IEnumerable<(AttributedStatement Found, bool Right)> Answers(string file)
    {
        var found = StatementReader.Read(new Article(Path.GetFileName(file), File.ReadAllText(Text(file)))).ToDictionary(s => (s.Start, s.End));
        return GoldFile.Read(file).Where(g => found.ContainsKey((g.Start, g.End)))
            .Select(g => (found[(g.Start, g.End)], AttributionScore.Of([g], [found[(g.Start, g.End)]]).Speakers.Right == 1));
    }

    private static AttributionScore Score(string file) =>
        AttributionScore.Of(GoldFile.Read(file), StatementReader.Read(new Article(Path.GetFileName(file), File.ReadAllText(Text(file)))));

    private static string Text(string file) => file.Replace(".gold.csv", ".txt", StringComparison.Ordinal);
}
