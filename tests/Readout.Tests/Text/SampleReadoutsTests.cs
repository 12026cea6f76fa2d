using Readout.Text;

namespace Readout.Tests.Text;

public class SampleReadoutsTests
{
    [Fact]
    public void Real_readouts_are_read_and_their_offsets_reproduce_their_text()
    {
        var sample = Path.Combine(ArticleData.Folder, "..", "..", "..", "shared", "readouts", "sample.jsonl");
        Assert.SkipUnless(File.Exists(sample), "the sample of real readouts stands beside the repository only where it was laid");
        foreach (var article in ArticleFiles.Read(sample))
            Assert.All(StatementReader.Read(article), s => Assert.Equal(s.Text, article.Text.Substring(s.Start, s.End - s.Start)));
    }
}
