using System.Globalization;

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

    /// <summary>The file it was read from; empty when it was not read from one.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of its file, from 1; 0 when it was not read from one.</summary>
    public int Line { get; init; }

    /// <summary>File and line it was read from, for messages; empty when it was not read from a file.</summary>
    public string Origin
    {
        // Put together when asked for: it would be as long as many a statement, and few are ever named.
        get => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : File;
        init => (File, Line) = FileAndLine(value);
    }

    /// <summary>What resampling and folds keep together: the document, or the statement itself when it has none.</summary>
    public string Group => Statement.Document.Length > 0 ? Statement.Document : Statement.Id;

    private static (string File, int Line) FileAndLine(string origin)
    {
        var colon = origin.LastIndexOf(':');
        var number = origin.AsSpan(colon + 1);
        return colon > 0 && number is [>= '1' and <= '9', ..]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (origin[..colon], line)
            : (origin, 0);
    }
}
