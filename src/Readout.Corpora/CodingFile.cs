using Readout.Core;
using Readout.Corpora.Tables;

namespace Readout.Corpora;

/// <summary>Reads what one coder answered: CSV, TSV or JSONL with the columns <c>id</c> and <c>topic</c>; a corpus file will do.</summary>
public static class CodingFile
{
    private static readonly Column[] Required = [Column.Id, Column.Topic];

    /// <summary>The topic of each statement, by its id.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="BadDataException">Something in it cannot be read, an id stands twice, or a topic is empty.</exception>
    public static IReadOnlyDictionary<string, Topic> Read(string path) =>
        new TableFile<Dictionary<string, Topic>>(null, Required, Take).Read(path);

    private static Dictionary<string, Topic> Take(IEnumerable<Row> rows, ReadingLog log)
    {
        var topics = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (id, topic) = (row[Column.Id], row[Column.Topic]);
            if (id.Length == 0 || topic.Length == 0)
                log.Problem(row.Line, "a coding has an id and a topic in every row; fill in both or remove the row");
            else if (!topics.TryAdd(id, new(topic)))
                log.Problem(row.Line, $"id '{id}' stands twice; give one coder's answer only");
        }

        log.ThrowOnProblem();
        return topics;
    }
}
