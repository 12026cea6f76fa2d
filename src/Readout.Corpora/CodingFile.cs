using Readout.Core;
using Readout.Corpora.Tables;

namespace Readout.Corpora;

/// <summary>Reads what one coder answered: CSV, TSV or JSONL with the columns <c>id</c> and <c>topic</c>; a corpus file will do.</summary>
public static class CodingFile
{
    private static readonly string[] Required = [Columns.Id, Columns.Topic];

    /// <summary>The topic of each statement, by its id.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="BadDataException">Something in it cannot be read, an id stands twice, or a topic is empty.</exception>
    public static IReadOnlyDictionary<string, Topic> Read(string path)
    {
        var log = new ReadingLog(path);
        var topics = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var row in TableFile.Read(TextFile.Read(path), null, Required, log))
        {
            if (row[Columns.Id].Length == 0 || row[Columns.Topic].Length == 0)
                log.Problem(row.Line, "a coding has an id and a topic in every row; fill in both or remove the row");
            else if (!topics.TryAdd(row[Columns.Id], new(row[Columns.Topic])))
                log.Problem(row.Line, $"id '{row[Columns.Id]}' stands twice; give one coder's answer only");
        }

        log.ThrowOnProblem();
        return topics;
    }
}
