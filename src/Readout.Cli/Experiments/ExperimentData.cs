using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Corpora;

namespace Readout.Cli.Experiments;

/// <summary>The labelled statements of an experiment, read and checked.</summary>
/// <param name="Statements">The statements of the corpus files.</param>
/// <param name="Article">The labelled statements of the article; null without any.</param>
internal sealed record ExperimentData(Corpus Statements, Corpus? Article)
{
    /// <summary>The statements of an article that came as text, without labels.</summary>
    public IReadOnlyList<Statement> Unlabeled { get; init; } = [];

    /// <summary>All that may be trained on: the training parts of corpus and article.</summary>
    public Corpus Training => Article is null ? Statements.Of(Split.Train) : Statements.Of(Split.Train).Concat(Article.Of(Split.Train));

    /// <summary>All that models are scored on: what is held out, and every statement of the article, each of which is left out once.</summary>
    public Corpus Scored => Article is null ? Statements.Of(Split.HeldOut) : Statements.Of(Split.HeldOut).Concat(Article);

    /// <summary>Reads the files; stops at what would make scores wrong, and says the rest.</summary>
    public static ExperimentData Read(Terminal terminal, ExperimentOptions options)
    {
        var codebook = Inputs.Codebook(options.Codebook);
        var statements = Inputs.Corpus(terminal, options.Data, codebook);
        var unsplit = statements.Statements.All(s => s.Split is null);
        if (unsplit)
            statements = CorpusSplit.Run(statements, 0.25, options.Seed);
        var isText = options.Article is not null && StatementInput.IsArticle(options.Article);
        var unlabeled = isText ? StatementInput.Read(terminal, options.Article!, lines: false).Statements : [];
        var article = options.Article is null || isText ? null : Inputs.Corpus(terminal, [options.Article], codebook);
        var findings = CorpusCheck.Run(article is null ? statements : statements.Concat(article));
        if (findings.FirstOrDefault(f => f.Severity == Severity.Error) is { } error)
            throw new BadDataException(error.Where, null, $"{error.Message} ('readout corpus check' lists all {findings.Count(f => f.Severity == Severity.Error)} errors)");
        if (statements.Of(Split.HeldOut).Statements.Count == 0)
            throw new BadDataException(string.Join(", ", options.Data), null, "no row is held out; set the column split, or remove it and a quarter of the documents is held out");
        if (unsplit)
            terminal.Say("no row has a split: a quarter of the documents is held out (readout corpus split writes such a split into a file)");
        foreach (var finding in findings.Where(f => f.Severity == Severity.Warning))
            terminal.Say(FindingList.Line(finding));
        return new(statements, article) { Unlabeled = unlabeled };
    }
}
