namespace Readout.Corpora.Tables;

/// <summary>One record of a file: what it holds in the columns that Readout knows.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Values">Values by column; a column that the record does not have is missing.</param>
internal sealed record Row(long Line, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The value of a column without surrounding white space; empty when there is none.</summary>
    public string this[string column] => Values.GetValueOrDefault(column, "").Trim();

    /// <summary>The text as it stands in the file, white space included.</summary>
    public string Text => Values.GetValueOrDefault(Columns.Text, "");
}
