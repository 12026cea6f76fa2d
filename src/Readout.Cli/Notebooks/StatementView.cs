using Readout.Core;
using Readout.Notebooks;
using Readout.Text;

namespace Readout.Cli.Notebooks;

/// <summary>Statements, predictions and summaries as a notebook shows them.</summary>
internal static class StatementView
{
    public static MimeBundle Render(IEnumerable<LabeledStatement> statements) =>
        TableView.Of(["topic", "speaker", "text"], statements.Select(s => (object?[])[s.Topic, s.Statement.Speaker, s.Statement.Text]));

    public static MimeBundle Render(IEnumerable<Statement> statements) =>
        TableView.Of(["document", "speaker", "text"], statements.Select(s => (object?[])[s.Document, s.Speaker, s.Text]));

    public static MimeBundle Render(IEnumerable<AttributedStatement> statements) => TableView.Of(
        ["speaker", "verb", "directness", "rule", "text"],
        statements.Select(s => (object?[])[s.Speaker, s.Verb, s.Directness.ToString().ToLowerInvariant(), s.Rule, s.Text]));

    public static MimeBundle Render(IEnumerable<SummarySentence> sentences) =>
        TableView.Of(["speaker", "topic", "text"], sentences.Select(s => (object?[])[s.Speaker, s.Topic, s.Text]));

    public static MimeBundle Render(TopicPrediction prediction) =>
        TableView.Of(["topic", "probability"], prediction.Ranked.Select(p => (object?[])[p.Topic, Math.Round(p.Probability, 3)]));

    public static MimeBundle Render(Summary summary) => (new DisplayTable(
        ["speaker", "topic", "text"],
        [.. summary.Lines.Select(line => (object?[])[line.Sentence.Speaker, line.Sentence.Topic, line.Shown])]) with
    { Remark = summary.Remark }).ToBundle();
}
