using Readout.Cli.Shell;
using Readout.Tests.Text;
using Readout.Text;

namespace Readout.Tests.Cli;

public sealed class StatementInputTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public void Statements_of_an_article_have_its_headline_for_a_title()
    {
        cli.Write("article.txt", ArticleData.XiTokayev.Text);
        var statements = StatementInput.Read(Terminal.OfProcess(), cli["article.txt"], lines: false).Statements;
        Assert.Equal([ArticleReader.Read(ArticleData.XiTokayev).Title], statements.Select(s => s.Title).Distinct());
    }

    [Fact]
    public void Statements_of_a_table_have_the_title_of_its_column()
    {
        cli.Write("rows.csv", "text,Title\nthey agreed,On gas\nthey left,\n");
        Assert.Equal(["On gas", ""], StatementInput.Read(Terminal.OfProcess(), cli["rows.csv"], lines: false).Statements.Select(s => s.Title));
    }

    public void Dispose() => cli.Dispose();
}
