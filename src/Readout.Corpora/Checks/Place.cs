using Readout.Core;

namespace Readout.Corpora.Checks;

/// <summary>How findings name what they are about.</summary>
internal static class Place
{
    public const string Corpus = "corpus";

    /// <summary>File and line of a statement, or its id when it was not read from a file.</summary>
    public static string Of(LabeledStatement statement) =>
        statement.Origin.Length > 0 ? statement.Origin : $"statement '{statement.Statement.Id}'";

    /// <summary>The file of a statement; empty when it was not read from one.</summary>
    public static string FileOf(LabeledStatement statement) => statement.File;

    /// <summary>The split that a statement counts to.</summary>
    public static Split SplitOf(LabeledStatement statement) => statement.Split ?? Split.Train;

    /// <summary>A text as its words, so that case, punctuation and spacing hide no repetition; the text itself when it has none.</summary>
    public static string Normal(LabeledStatement statement) =>
        Words.Of(statement.Statement.Text) is { Count: > 0 } words ? string.Join(' ', words) : statement.Statement.Text.Trim();
}
