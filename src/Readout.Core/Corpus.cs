using System.Runtime.InteropServices;

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
        Topics = codebook?.Topics ?? [.. Supports().Keys.Order()];
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
    public Corpus Of(Split split)
    {
        return Statements.All(IsOf) ? this : Where(IsOf);

        bool IsOf(LabeledStatement statement) => (statement.Split ?? Split.Train) == split;
    }

    /// <summary>This corpus followed by another; topics come from the codebook of this one, if it has one.</summary>
    public Corpus Concat(Corpus other) => new([.. Statements, .. other.Statements], Codebook ?? other.Codebook);

    /// <summary>How many statements a topic has.</summary>
    public int Support(Topic topic) => Statements.Count(s => s.Topic == topic);

    /// <summary>How many statements each topic has, in one pass; a topic without any is not listed.</summary>
    public IReadOnlyDictionary<Topic, int> Supports()
    {
        var supports = new Dictionary<Topic, int>();
        foreach (var statement in Statements)
            CollectionsMarshal.GetValueRefOrAddDefault(supports, statement.Topic, out _)++;
        return supports;
    }

    /// <summary>How many documents the statements come from; a statement without one counts as its own.</summary>
    public int Documents => Statements.Select(s => s.Group).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a statement has a title.</summary>
    public bool HasTitles => Statements.Any(s => s.Statement.Title.Length > 0);

    /// <summary>SHA-256 over ids, documents, texts, what stands before and after, topics and splits, in order, and then over titles where there are any.</summary>
    public string Fingerprint() => Core.Fingerprint.Of(Contents());

    private IEnumerable<string> Contents()
    {
        var titles = false;
        foreach (var labeled in Statements)
        {
            var statement = labeled.Statement;
            yield return statement.Id;
            yield return statement.Document;
            yield return statement.Text;
            yield return statement.Before;
            yield return statement.After;
            yield return labeled.Topic.Id;
            yield return labeled.Split switch { Split.Train => nameof(Split.Train), Split.HeldOut => nameof(Split.HeldOut), _ => "" };
            titles |= statement.Title.Length > 0;
        }

        if (!titles)
            yield break;
        foreach (var labeled in Statements)
            yield return labeled.Statement.Title;
    }
}
