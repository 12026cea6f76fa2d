using System.Xml.Linq;
using Readout.Evaluation.Plots;
using Readout.Evaluation.Reports;

namespace Readout.Tests.Evaluation;

public sealed class HtmlReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-html").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Figures_stand_inside_the_file_with_their_size_and_description()
    {
        var report = InventedReports.Experiment();
        var figures = Figures.Write(report, folder);

        var images = Parse(HtmlReport.Render(report, figures)).Descendants("img").ToList();

        Assert.Equal(figures.Count, images.Count);
        Assert.All(images.Zip(figures), pair =>
        {
            var (image, figure) = pair;
            var png = File.ReadAllBytes(figure.PngPath);
            using var picture = new DrawnPicture(png);
            Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(png)}", image.Attribute("src")!.Value);
            Assert.Equal(figure.AltText, image.Attribute("alt")!.Value);
            Assert.Equal((picture.Width, picture.Height), ((int)image.Attribute("width")!, (int)image.Attribute("height")!));
        });
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        var html = HtmlReport.Render(InventedReports.Experiment(), Figures.Write(InventedReports.Experiment(), folder));

        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Parse(html).Descendants("a"), a => Assert.StartsWith("#s", a.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(folder, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_the_data_are_escaped_wherever_they_stand()
    {
        const string evil = "<script>alert('x')</script><img src=\"x\" onerror=\"y\">&amp;";
        var report = InventedReports.Evaluation(20, 4);
        var mistake = report.Mistakes[0].Statement;
        var gold = mistake.Gold with { Statement = mistake.Gold.Statement with { Text = evil, Document = evil } };

        var html = HtmlReport.Render(
            report with { Classifier = evil, Mistakes = [new(mistake with { Gold = gold }, [evil])], UnknownGold = [gold] }, []);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Parse(html).Descendants("td"), td => td.Value == evil);
    }

    [Fact]
    public void Tables_tell_a_screen_reader_what_their_cells_mean()
    {
        var html = Parse(HtmlReport.Render(InventedReports.Experiment(), []));

        Assert.Equal("en", html.Root!.Attribute("lang")!.Value);
        Assert.Single(html.Descendants("h1"));
        Assert.All(html.Descendants("table"), table =>
        {
            var columns = table.Element("thead")!.Element("tr")!.Elements().ToList();
            Assert.NotEmpty(table.Element("caption")!.Value);
            Assert.All(columns, th => Assert.Equal(("th", "col"), (th.Name.LocalName, th.Attribute("scope")!.Value)));
            Assert.All(table.Element("tbody")!.Elements("tr"), row =>
            {
                Assert.Equal(columns.Count, row.Elements().Count());
                Assert.Equal("row", row.Elements().First().Attribute("scope")!.Value);
            });
        });
    }

    [Fact]
    public void It_says_the_same_as_the_Markdown_report_in_the_same_order()
    {
        var report = InventedReports.Experiment();
        var figures = Figures.Write(report, folder);

        var html = Parse(HtmlReport.Render(report, figures));
        var markdown = MarkdownReport.Render(report, figures);

        Assert.Equal(
            markdown.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]),
            html.Descendants("h2").Select(h => h.Value));
        Assert.Contains(html.Descendants("p").First().Value, markdown, StringComparison.Ordinal);
        Assert.Equal(
            markdown.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) - html.Descendants("table").Count(),
            html.Descendants("tr").Count());
    }

    [Fact]
    public void Contents_lead_to_every_section()
    {
        var html = Parse(HtmlReport.Render(InventedReports.Experiment(), []));

        Assert.Equal(
            html.Descendants("h2").Select(h => ($"#{h.Attribute("id")!.Value}", h.Value)),
            html.Descendants("a").Select(a => (a.Attribute("href")!.Value, a.Value)));
    }

    [Fact]
    public void A_single_evaluation_is_rendered_with_the_names_of_a_codebook()
    {
        var report = InventedReports.Evaluation(40, 5);

        var (named, bare) = (HtmlReport.Render(report, [], InventedCodebook.Codebook), HtmlReport.Render(report, []));

        Assert.Contains(Parse(named).Descendants("th"), th => th.Value == "Economy, trade and infrastructure");
        Assert.Contains(Parse(bare).Descendants("th"), th => th.Value == "economy-trade");
    }

    // The report is written so that it is XML too, but for the tags that HTML does not close.
    private static XDocument Parse(string html)
    {
        static bool Opens(string line, string tag) => line.StartsWith(tag, StringComparison.Ordinal);
        return XDocument.Parse(string.Join('\n', html.Split('\n').Where(line => !Opens(line, "<!DOCTYPE"))
            .Select(line => Opens(line, "<meta") || Opens(line, "<img") ? line[..^1] + "/>" : line)));
    }
}
