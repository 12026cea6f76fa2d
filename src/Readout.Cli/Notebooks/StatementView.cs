using Readout.Core;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>Statements, predictions and summaries as a notebook shows them.</summary>
internal static class StatementView
{
    private const int ShownRows = 50;

    public static MimeBundle Render(IEnumerable<LabeledStatement> statements) =>
        Table(["topic", "speaker", "text"], statements.Select(s => (object?[])[s.Topic, s.Statement.Speaker, s.Statement.Text]));

    public static MimeBundle Render(IEnumerable<Statement> statements) =>
        Table(["document", "speaker", "text"], statements.Select(s => (object?[])[s.Document, s.Speaker, s.Text]));

    public static MimeBundle Render(TopicPrediction prediction) =>
        Table(["topic", "probability"], prediction.Ranked.Select(p => (object?[])[p.Topic, p.Probability]));

    public static MimeBundle Render(Summary summary) => (new DisplayTable(
        ["speaker", "topic", "text"],
        [.. summary.Lines.Select(line => (object?[])[line.Sentence.Speaker, line.Sentence.Topic, line.Shown])]) with
    { Remark = summary.Remark }).ToBundle();

    private static MimeBundle Table(string[] columns, IEnumerable<object?[]> rows)
    {
        object?[][] shown = [.. rows.Take(ShownRows + 1)];
        var table = new DisplayTable(columns, [.. shown.Take(ShownRows)]);
        return (shown.Length > ShownRows ? table with { Remark = $"… the first {ShownRows} rows" } : table).ToBundle();
    }
}
