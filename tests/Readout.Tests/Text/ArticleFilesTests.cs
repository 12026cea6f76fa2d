using System.Text;
using Readout.Core;
using Readout.Text;

namespace Readout.Tests.Text;

public class ArticleFilesTests
{
    [Fact]
    public void Each_line_of_jsonl_is_an_article()
    {
        var articles = Read("{\"id\":\"a\",\"title\":\"T\",\"text\":\"He left.\"}\n\n{\"text\":\"She came.\"}\n", "news.jsonl");
        Assert.Equal([("a", "T", "He left.", "news.jsonl:1"), ("news-3", "", "She came.", "news.jsonl:3")], articles
            .Select(a => (a.Id, a.Title, a.Text, a.Origin)));
    }

    [Fact]
    public void Standard_input_is_taken_for_what_it_looks_like()
    {
        Assert.Equal("He left.", Read("He left.", "stdin").Single().Text);
        Assert.Equal("He left.", Read("{\"text\":\"He left.\"}", "stdin").Single().Text);
        Assert.Equal("He left.", Read("<!DOCTYPE html><body><p>He left.</p></body>", "stdin").Single().Text);
    }

    [Fact]
    public void A_byte_order_mark_is_not_text() => Assert.Equal("He left.", Read("\uFEFFHe left.", "a.txt").Single().Text);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_by_their_place() =>
        Assert.Equal("a.txt: byte 2 is not UTF-8; save the file as UTF-8", Assert.Throws<BadDataException>(
            () => ArticleFiles.Read(new MemoryStream([65, 66, 0xE9, 67]), "a.txt")).Message);

    [Fact]
    public void A_line_of_jsonl_is_read_before_the_next_one_is_looked_at()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"text\":\"He left.\"}\nnot JSON\n");
        Assert.Equal("He left.", ArticleFiles.Read(new MemoryStream(bytes), "a.jsonl").First().Text);
    }

    [Fact]
    public void A_text_longer_than_a_buffer_keeps_every_character_and_its_place()
    {
        var text = string.Concat(Enumerable.Repeat("é“Ж𝄞a", 50_000));
        Assert.Equal(text, Read(text, "a.txt").Single().Text);
        Assert.Equal(text, Read($"{{\"text\":\"{text}\"}}", "a.jsonl").Single().Text);
    }

    [Theory]
    [InlineData("{\"title\":\"T\"}", "a.jsonl:1: the line has no field 'text'")]
    [InlineData("[1]", "a.jsonl:1: the line has no field 'text'")]
    [InlineData("He left.", "a.jsonl:1: the line is not JSON")]
    public void A_bad_line_is_refused_by_its_number(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<BadDataException>(() => Read(line, "a.jsonl")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_that_is_not_there_is_refused() =>
        Assert.Contains("there is no such file", Assert.Throws<BadDataException>(() => ArticleFiles.Read("nowhere.txt")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_folder_gives_its_articles_in_order()
    {
        var ids = ArticleFiles.Read(Path.Combine(ArticleData.Folder, "invented")).Select(a => a.Origin).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.True(ids.Count > 30);
    }

    private static IReadOnlyList<Article> Read(string text, string name) =>
        [.. ArticleFiles.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name)];
}
