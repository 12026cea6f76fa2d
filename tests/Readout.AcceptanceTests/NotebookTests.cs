using Readout.Corpora;
using Readout.Encoders;

namespace Readout.AcceptanceTests;

/// <summary>The notebooks run from top to bottom, alone and in Jupyter, on our data and on another's, and show what they keep.</summary>
public sealed class NotebookTests
{
    private const string UsesEncoders = "02-train-and-evaluate.ipynb";

    public static TheoryData<string> Notebooks =>
        [.. Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_run_gives_the_outputs_that_the_notebook_keeps(string name)
    {
        NeedEncoders(name);
        using var folder = Workplace();
        Run(folder, name, "run.ipynb");
        if (ApprovedText.IsUpdating)
            File.Copy(folder["run.ipynb"], Repository.PathOf("notebooks", name), overwrite: true);
        NotebookOutputs.Same(Repository.PathOf("notebooks", name), folder["run.ipynb"]);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Jupyter_gives_the_outputs_that_the_notebook_keeps(string name)
    {
        NeedEncoders(name);
        if (Nbconvert.Missing is { } reason)
            Assert.Skip(reason);
        using var folder = Workplace();
        Nbconvert.Execute(folder, Path.Combine("notebooks", name), "run.ipynb");
        NotebookOutputs.Same(Repository.PathOf("notebooks", name), folder["run.ipynb"]);
    }

    [Fact]
    public void A_second_run_gives_the_same_bytes()
    {
        using var folder = Workplace();
        Run(folder, "03-read-the-errors.ipynb", "first.ipynb");
        File.Copy(folder["first.ipynb"], Path.Combine(folder["notebooks"], "again.ipynb"));
        Run(folder, "again.ipynb", "second.ipynb");
        Assert.Equal(File.ReadAllBytes(folder["first.ipynb"]), File.ReadAllBytes(folder["second.ipynb"]));
    }

    [Theory]
    [InlineData("01-know-the-corpus.ipynb")]
    [InlineData("02-train-and-evaluate.ipynb")]
    [InlineData("03-read-the-errors.ipynb")]
    public void One_changed_line_runs_a_notebook_on_a_file_of_texts_and_topics(string name)
    {
        using var folder = Workplace();
        Texts(Path.Combine(folder["notebooks"], "mine.csv"));
        Change(folder, name, """CorpusFile.Read(\"../data/statements/authored.csv\", codebook)""", """CorpusFile.Read(\"mine.csv\")""");
        Run(folder, name, "run.ipynb");
    }

    [Fact]
    public void One_changed_line_summarises_an_article_of_a_sentence()
    {
        using var folder = Workplace();
        File.WriteAllText(Path.Combine(folder["notebooks"], "mine.txt"), "The two ministers agreed to build a bridge.\n");
        Change(folder, "04-summarise-a-readout.ipynb", "../data/articles/xi-tokayev-2022-02-05.txt", "mine.txt");
        Run(folder, "04-summarise-a-readout.ipynb", "run.ipynb");
    }

    private static void NeedEncoders(string name)
    {
        if (name == UsesEncoders && EncoderFiles.TryFind() is null)
            Assert.Skip("the encoders are not installed ('readout encoder install')");
    }

    private static void Run(TemporaryFolder folder, string name, string output)
    {
        var run = ReadoutProcess.Run(folder.Path, ["notebook", "run", Path.Combine("notebooks", name), "--out", output]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static void Change(TemporaryFolder folder, string name, string line, string mine)
    {
        var path = Path.Combine(folder["notebooks"], name);
        var text = File.ReadAllText(path);
        Assert.Contains(line, text);
        File.WriteAllText(path, text.Replace(line, mine));
    }

    /// <summary>Some hundred statements with nothing but text and topic.</summary>
    private static void Texts(string path)
    {
        var corpus = CorpusFile.Read(Repository.PathOf("data", "statements", "authored.csv")).Corpus;
        var rows = corpus.Statements.Where((_, i) => i % 12 == 0).Select(s => $"\"{s.Statement.Text.Replace("\"", "\"\"")}\",{s.Topic}\n");
        File.WriteAllText(path, "text,topic\n" + string.Concat(rows));
    }

    /// <summary>A folder that looks like the checkout to a notebook: data beside notebooks, and room for results.</summary>
    private static TemporaryFolder Workplace()
    {
        var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["data"], Repository.PathOf("data"));
        Directory.CreateDirectory(folder["notebooks"]);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb"))
            File.Copy(file, Path.Combine(folder["notebooks"], Path.GetFileName(file)));
        return folder;
    }
}
