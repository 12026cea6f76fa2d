using Readout.Core;
using Readout.Corpora;
using Readout.Evaluation;

namespace Readout.AcceptanceTests;

public sealed class ShippedDataTests
{
    private static readonly Codebook Codebook = CodebookFile.Read(Repository.PathOf("data", "codebook.yaml"));

    private static readonly Corpus Authored = CorpusFile.Read(Repository.PathOf("data", "statements", "authored.csv"), Codebook).Corpus;

    private static readonly Corpus Article = CorpusFile.Read(Repository.PathOf("data", "statements", "article.csv"), Codebook).Corpus;

    [Fact]
    public void The_authored_corpus_has_1500_statements_in_200_documents_and_90_of_each_topic()
    {
        Assert.True(Authored.Statements.Count >= 1500);
        Assert.True(Authored.Documents >= 200);
        Assert.All(Codebook.Topics, topic => Assert.True(Authored.Support(topic) >= 90, topic.Id));
    }

    [Fact]
    public void The_corpus_check_finds_no_error_and_no_warning_but_the_article_being_split_by_sentence()
    {
        var finding = Assert.Single(CorpusCheck.Run(Authored.Concat(Article)));
        Assert.Equal(("divided-document", Severity.Warning), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void The_codebook_lints_clean() => Assert.Empty(CodebookLint.Run(Codebook));

    [Fact]
    public void Offsets_of_the_article_give_its_statements_to_the_letter()
    {
        var article = File.ReadAllText(Repository.PathOf("data", "articles", "xi-tokayev-2022-02-05.txt"));
        Assert.All(Article.Statements, s => Assert.Equal(s.Statement.Text, article[s.Statement.Start!.Value..s.Statement.End!.Value]));
    }

    [Fact]
    public void In_the_article_every_second_sentence_of_a_topic_is_held_out_and_of_the_single_ones_every_second()
    {
        var singles = 0;
        foreach (var topic in Article.Statements.GroupBy(s => s.Topic))
        {
            var single = topic.Count() == 1;
            foreach (var (i, statement) in topic.Index())
            {
                var heldOut = (single ? singles++ : i) % 2 == 1;
                Assert.Equal(heldOut ? Split.HeldOut : Split.Train, statement.Split);
            }
        }
    }

    [Fact]
    public void Both_codings_cover_the_corpus_and_the_dataset_card_states_their_kappa()
    {
        var first = CodingFile.Read(Repository.PathOf("data", "statements", "coding-first.csv"));
        var second = CodingFile.Read(Repository.PathOf("data", "statements", "coding-blind.csv"));
        string[] ids = [.. Authored.Statements.Select(s => s.Statement.Id)];
        Assert.All(ids, id => Assert.True(first.ContainsKey(id) && second.ContainsKey(id), id));
        var kappa = Agreement.CohensKappa([.. ids.Select(id => first[id])], [.. ids.Select(id => second[id])]);
        Assert.Contains(FormattableString.Invariant($"κ {kappa:F3}"), File.ReadAllText(Repository.PathOf("data", "README.md")));
    }

    [Fact]
    public void Every_checksum_of_the_data_folder_is_right_and_no_file_is_left_out()
    {
        var data = Repository.PathOf("data");
        var files = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(data, file).Replace('\\', '/'))
            .Where(name => name != "SHA256SUMS").Order(StringComparer.Ordinal)
            .Select(name => $"{Fingerprint.OfFile(Path.Combine(data, name))}  {name}");
        ApprovedText.Check(string.Join('\n', files) + "\n", Path.Combine(data, "SHA256SUMS"));
    }

    [Fact]
    public void The_dataset_card_shows_how_well_statements_and_speakers_are_found()
    {
        var printed = ReadoutProcess.Run(Repository.Root, ["evaluate", "--statements", "data/articles"]);
        Assert.True(printed.ExitCode == 0, printed.Error);
        var table = string.Join('\n', printed.Output.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        Assert.Contains(table, File.ReadAllText(Repository.PathOf("data", "README.md")));
    }
}
