namespace Readout.Corpora.Tables;

/// <summary>One record of a file: what it holds in the columns that Readout knows.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Columns">The columns that it has; rows of one table share one array.</param>
/// <param name="Values">Their values.</param>
internal sealed record Row(long Line, string[] Columns, string[] Values)
{
    /// <summary>The value of a column without surrounding white space; empty when there is none.</summary>
    public string this[string column] => ValueOf(column).Trim();

    /// <summary>The text as it stands in the file, white space included.</summary>
    public string Text => ValueOf(Tables.Columns.Text);

    private string ValueOf(string column)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.Ordinal))
                return Values[i];
        }

        return "";
    }
}
