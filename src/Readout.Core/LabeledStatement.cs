namespace Readout.Core;

/// <summary>A statement with its gold topic.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Topic">The gold topic: the annotated answer.</param>
public sealed record LabeledStatement(Statement Statement, Topic Topic)
{
    /// <summary>What it may be used for; null when the file does not say.</summary>
    public Split? Split { get; init; }

    /// <summary>The coder's remark, such as <c>unsure: multilateral</c>.</summary>
    public string Note { get; init; } = "";

    /// <summary>File and line it was read from, for messages; empty when it was not read from a file.</summary>
    public string Origin { get; init; } = "";

    /// <summary>What resampling and folds keep together: the document, or the statement itself when it has none.</summary>
    public string Group => Statement.Document.Length > 0 ? Statement.Document : Statement.Id;
}
