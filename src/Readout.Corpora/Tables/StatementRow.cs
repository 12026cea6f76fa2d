using System.Globalization;
using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>A row as a statement, with or without its topic.</summary>
internal static class StatementRow
{
    /// <summary>The statement; null, with a problem noted, when a value cannot be read.</summary>
    /// <param name="row">The row; it has a text.</param>
    /// <param name="number">Its number in the file, which is its id when it names none.</param>
    /// <param name="log">Where problems go.</param>
    public static Statement? Read(Row row, int number, ReadingLog log)
    {
        if (row.Text.Contains('\0'))
            return Bad<Statement>(row, log, "the text holds a NUL character; remove it");
        if (!TryOffset(row, Column.Start, log, out var start) || !TryOffset(row, Column.End, log, out var end))
            return null;
        if (end < start)
            return Bad<Statement>(row, log, FormattableString.Invariant($"end {end} is before start {start}; correct them or leave them empty"));
        var id = row[Column.Id];
        return new(id.Length > 0 ? id : number.ToString(CultureInfo.InvariantCulture), row.Text)
        {
            Document = row[Column.Document],
            House = row[Column.House],
            Speaker = row[Column.Speaker],
            Start = start,
            End = end,
            Before = row[Column.Before],
            After = row[Column.After],
            Title = row[Column.Title],
        };
    }

    /// <summary>The statement with its topic and split; null, with a problem noted, when a value cannot be read.</summary>
    /// <param name="row">The row; it has a text.</param>
    /// <param name="number">Its number in the file.</param>
    /// <param name="codebook">The topics that are allowed; null allows any.</param>
    /// <param name="topics">The topics met so far, by their ids: rows of one topic share it.</param>
    /// <param name="log">Where problems go.</param>
    public static LabeledStatement? ReadLabeled(Row row, int number, Codebook? codebook, Dictionary<string, Topic> topics, ReadingLog log)
    {
        if (string.IsNullOrWhiteSpace(row.Text))
            return Bad<LabeledStatement>(row, log, "the text is empty; write the statement or delete the row");
        if (TopicOf(row, codebook, topics, log) is not { } topic || Read(row, number, log) is not { } statement)
            return null;
        var named = row[Column.Split];
        var split = SplitName.Of(named);
        if (split is null && named.Length > 0)
            return Bad<LabeledStatement>(row, log, SplitName.Problem(named));
        return new(statement, topic)
        {
            Split = split,
            Note = row[Column.Note],
            File = log.Name,
            Line = (int)row.Line,
        };
    }

    private static Topic? TopicOf(Row row, Codebook? codebook, Dictionary<string, Topic> topics, ReadingLog log)
    {
        var id = row[Column.Topic];
        if (topics.TryGetValue(id, out var met))
            return met;
        if (id.Length == 0)
            return Bad<Topic>(row, log, "the topic is empty; write one, or delete the row");
        if (id.Any(char.IsControl))
            return Bad<Topic>(row, log, $"topic '{id.ReplaceLineEndings("↵")}' holds a control character or line break; remove it");
        var topic = new Topic(id);
        if (codebook is null || codebook.Contains(topic))
            return topics[id] = topic;
        string[] known = [.. codebook.Topics.Select(t => t.Id)];
        var named = codebook.Definitions.FirstOrDefault(d => d.Name.Equals(id, StringComparison.OrdinalIgnoreCase));
        var meant = named?.Topic.Id ?? Spelling.Nearest(id, known);
        return Bad<Topic>(row, log, meant is null
            ? $"topic '{id}' is not one of {string.Join(", ", known)}; write one of them, or add it to the codebook"
            : $"topic '{id}' is not one of {known[0]}, …; did you mean '{meant}'?");
    }

    private static bool TryOffset(Row row, Column column, ReadingLog log, out int? offset)
    {
        offset = null;
        var value = row[column];
        if (value.Length == 0)
            return true;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            log.Problem(row.Line, $"{Columns.Name(column)} '{value}' is not a whole number from 0; correct it, or leave it empty");
            return false;
        }

        offset = number;
        return true;
    }

    private static T? Bad<T>(Row row, ReadingLog log, string problem) where T : class
    {
        log.Problem(row.Line, problem);
        return null;
    }
}
