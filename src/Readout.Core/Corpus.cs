namespace Readout.Core;

/// <summary>Labelled statements, in file order, and the topics they may have.</summary>
public sealed record Corpus
{
    /// <summary>Makes a corpus.</summary>
    /// <param name="statements">The labelled statements, in file order.</param>
    /// <param name="codebook">The codebook they were coded with; null takes the topics from the statements.</param>
    public Corpus(IReadOnlyList<LabeledStatement> statements, Codebook? codebook = null)
    {
        (Statements, Codebook) = (statements, codebook);
        Topics = codebook?.Topics ?? [.. statements.Select(s => s.Topic).Distinct().Order()];
    }

    /// <summary>The labelled statements, in file order.</summary>
    public IReadOnlyList<LabeledStatement> Statements { get; }

    /// <summary>The codebook, if there is one.</summary>
    public Codebook? Codebook { get; }

    /// <summary>The topics in codebook order, or in ordinal order without a codebook.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The statements that a predicate keeps, with the same topics.</summary>
    public Corpus Where(Func<LabeledStatement, bool> keep) => new([.. Statements.Where(keep)], Codebook);

    /// <summary>The statements of one split. A statement whose file does not name a split counts as <see cref="Split.Train"/>.</summary>
    public Corpus Of(Split split) => Where(s => (s.Split ?? Split.Train) == split);

    /// <summary>This corpus followed by another; topics come from the codebook of this one, if it has one.</summary>
    public Corpus Concat(Corpus other) => new([.. Statements, .. other.Statements], Codebook ?? other.Codebook);

    /// <summary>How many statements a topic has.</summary>
    public int Support(Topic topic) => Statements.Count(s => s.Topic == topic);

    /// <summary>How many statements each topic has, in one pass; a topic without any is not listed.</summary>
    public IReadOnlyDictionary<Topic, int> Supports() => Statements.CountBy(s => s.Topic).ToDictionary();

    /// <summary>How many documents the statements come from; a statement without one counts as its own.</summary>
    public int Documents => Statements.Select(s => s.Group).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a statement has a title.</summary>
    public bool HasTitles => Statements.Any(s => s.Statement.Title.Length > 0);

    /// <summary>SHA-256 over ids, documents, texts, what stands before and after, topics and splits, in order, and then over titles where there are any.</summary>
    public string Fingerprint()
    {
        using var hash = new TextHash();
        foreach (var s in Statements)
        {
            hash.Add(s.Statement.Id);
            hash.Add(s.Statement.Document);
            hash.Add(s.Statement.Text);
            hash.Add(s.Statement.Before);
            hash.Add(s.Statement.After);
            hash.Add(s.Topic.Id);
            hash.Add(s.Split?.ToString() ?? "");
        }

        if (HasTitles)
        {
            foreach (var s in Statements)
                hash.Add(s.Statement.Title);
        }

        return hash.End();
    }
}
