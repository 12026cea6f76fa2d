using System.Text;
using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk;

/// <summary>Rows that were classified, read back one by one.</summary>
public sealed class ClassifiedRows
{
    private readonly Plan plan;

    private ClassifiedRows(Plan plan) => this.plan = plan;

    /// <summary>The columns, those of all files.</summary>
    public IReadOnlyList<string> Columns => [.. plan.Files.SelectMany(f => f.Head.Names).Distinct(StringComparer.Ordinal)];

    /// <summary>Rows that could not be read, up to now.</summary>
    public long Rejected { get; private set; }

    /// <summary>The first of them: file, line and reason; null when there is none.</summary>
    public string? FirstRejected { get; private set; }

    /// <summary>Looks at files.</summary>
    /// <exception cref="BadDataException">A file has no column <c>topic</c>, or cannot be read.</exception>
    public static ClassifiedRows Of(IReadOnlyList<BulkInput> inputs) => new(Plan.Of(new(inputs, "") { TextColumn = InputColumns.Topic }));

    /// <summary>Reads the rows.</summary>
    /// <param name="columns">The columns wanted; a row without one has an empty text there.</param>
    /// <returns>The topic of each row, and its values in those columns.</returns>
    public IEnumerable<(string Topic, string[] Values)> Read(IReadOnlyList<string> columns)
    {
        foreach (var block in plan.Blocks(default, (0, Math.Max(1, plan.Bytes))))
        {
            foreach (var row in block.Read(reject => Note(block.File, reject)))
                yield return (Encoding.UTF8.GetString(row.Text.Span), [.. columns.Select(column => Of(row, column))]);
        }
    }

    private void Note(string file, Reject reject)
    {
        Rejected++;
        FirstRejected ??= FormattableString.Invariant($"{file}:{reject.Line}: {reject.Reason}");
    }

    private static string Of(Row row, string column)
    {
        for (var i = 0; i < row.Names.Count; i++)
        {
            if (row.Names[i] == column)
                return row.Cells[i].Text;
        }

        return "";
    }
}
