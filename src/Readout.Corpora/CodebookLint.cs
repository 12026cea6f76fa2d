using System.Text.RegularExpressions;
using Readout.Core;

namespace Readout.Corpora;

/// <summary>Looks over a codebook for what trips coders and the keyword baseline.</summary>
public static partial class CodebookLint
{
    /// <summary>Runs every rule.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <returns>The findings, in codebook order, errors first; empty when there is nothing to say.</returns>
    public static IReadOnlyList<Finding> Run(Codebook codebook) =>
    [
        .. new[]
        {
            Size(codebook),
            codebook.Definitions.SelectMany(Entry),
            Names(codebook),
            Repeated(codebook, entry => entry.CueWords, "repeated-cue-word", "cue word", "keep it where it signals best"),
            Repeated(codebook, entry => entry.Examples, "repeated-example", "example", "an example shows one topic; remove one"),
            codebook.Definitions.SelectMany(entry => entry.Exclude.SelectMany(exclusion => Exclusion(codebook, entry, exclusion))),
        }.SelectMany(findings => findings).OrderBy(finding => finding.Severity),
    ];

    private static IEnumerable<Finding> Size(Codebook codebook)
    {
        if (codebook.Topics.Count == 1)
            yield return new(Severity.Error, "codebook", "one-topic", "only one topic: there is nothing to tell apart; add another");
    }

    private static IEnumerable<Finding> Entry(TopicDefinition entry)
    {
        var where = Where(entry);
        if (!KebabCase().IsMatch(entry.Topic.Id))
            yield return new(Severity.Warning, where, "id-form", "the id is not in lower-kebab-case; write it like 'economy-trade'");
        if (string.IsNullOrWhiteSpace(entry.Definition))
            yield return new(Severity.Error, where, "no-definition", "no definition; say what a statement of this topic is about");
        if (entry.CueWords.Count == 0)
            yield return new(Severity.Warning, where, "no-cue-words", "no cue words; the keyword baseline can never answer with it");
        if (entry.Examples.Count == 0)
            yield return new(Severity.Note, where, "no-examples", "no examples; add two or three statements that show it");
    }

    private static IEnumerable<Finding> Names(Codebook codebook)
    {
        foreach (var (i, entry) in codebook.Definitions.Index())
        {
            var name = Plain(entry.Name);
            var like = codebook.Definitions.Take(i)
                .FirstOrDefault(other => Spelling.Distance(Plain(other.Name), name) <= Math.Min(2, name.Length / 4));
            if (like is not null)
                yield return new(Severity.Warning, Where(entry), "similar-names", $"its name is nearly that of '{like.Topic}'; rename one");
        }
    }

    private static IEnumerable<Finding> Repeated(
        Codebook codebook, Func<TopicDefinition, IReadOnlyList<string>> texts, string rule, string what, string wayOut)
    {
        var first = new Dictionary<string, TopicDefinition>(StringComparer.Ordinal);
        foreach (var (entry, text) in codebook.Definitions.SelectMany(entry => texts(entry).Select(text => (entry, text))))
        {
            if (first.TryAdd(Plain(text), entry))
                continue;
            var other = first[Plain(text)];
            yield return new(Severity.Warning, Where(entry), rule, other == entry
                ? $"{what} '{text}' stands twice; remove one"
                : $"{what} '{text}' stands at '{other.Topic}' too; {wayOut}");
        }
    }

    private static IEnumerable<Finding> Exclusion(Codebook codebook, TopicDefinition entry, string exclusion)
    {
        var arrow = Arrow().Match(exclusion);
        var target = arrow.Groups[1].Value;
        var (where, what) = (Where(entry), $"exclusion '{exclusion}'");

        // Several words are prose, such as "that field", unless an id was meant.
        var meant = Spelling.DidYouMean(target, codebook.Topics.Select(topic => topic.Id));
        if (!arrow.Success)
            yield return new(Severity.Note, where, "exclusion-form", $"{what} names no topic; end it with '→ topic-id'");
        else if (target == entry.Topic.Id)
            yield return new(Severity.Warning, where, "exclusion-to-itself", $"{what} leads back here; name another topic");
        else if (codebook.Topics.All(topic => topic.Id != target) && (!target.Contains(' ') || meant.Length > 0))
            yield return new(Severity.Error, where, "exclusion-to-unknown", $"{what} names a topic that is not in the codebook{meant}");
    }

    private static string Where(TopicDefinition entry) => $"topic '{entry.Topic}'";

    private static string Plain(string text) => string.Join(' ', Words.Of(text));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"(?:→|->)\s*(\S.*?)\s*\.?$")]
    private static partial Regex Arrow();
}
