using Readout.Core;

namespace Readout.Tests.Evaluation;

/// <summary>Small corpora.</summary>
internal static class Rows
{
    public static IReadOnlyList<Topic> Topics(string ids) => [.. ids.Split(' ').Select(id => new Topic(id))];

    /// <summary>One statement a gold topic and text, each its own document.</summary>
    public static Corpus Of(params IEnumerable<(string Gold, string Text)> rows) =>
        In([.. rows.Select((r, i) => ($"d{i}", r.Gold, r.Text))]);

    /// <summary>Gold topic and text a row, written <c>a&gt;b</c> and set apart by spaces; each its own document.</summary>
    public static Corpus Of(string rows) => Of(rows.Split(' ').Select(r => (r.Split('>')[0], r.Split('>')[1])));

    /// <summary>One statement a document, gold topic and text.</summary>
    public static Corpus In(params IEnumerable<(string Document, string Gold, string Text)> rows) =>
        new([.. rows.Select((r, i) => new LabeledStatement(new($"s{i}", r.Text) { Document = r.Document }, new(r.Gold)))]);
}
