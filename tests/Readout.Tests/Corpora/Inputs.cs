using System.Text;
using Readout.Core;
using Readout.Corpora;

namespace Readout.Tests.Corpora;

/// <summary>Small files in memory, and the complaint that reading them ends in.</summary>
internal static class Inputs
{
    public static readonly Codebook TwoTopics = new(
        "Two", "1",
        [
            new(new("bilateral-relations"), "Bilateral relations", "The relationship.", [], [], [], []),
            new(new("economy-trade"), "Economy and trade", "Money and goods.", [], [], [], []),
        ],
        []);

    public static Stream Of(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static ReadCorpus Corpus(string text, string name = "x.csv", Codebook? codebook = null) =>
        CorpusFile.Read(Of(text), name, codebook);

    public static string Complaint(Action read) => Assert.Throws<BadDataException>(read).Message;

    public static LabeledStatement Row(string text, string topic = "a", Split? split = null, string document = "", string origin = "") =>
        new(new(text, text) { Document = document }, new(topic)) { Split = split, Origin = origin };

    /// <summary>A file of the repository.</summary>
    public static string Shipped(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ML.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("no ML.sln above the tests");
        return Path.Combine(folder.FullName, path);
    }
}
