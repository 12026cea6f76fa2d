using System.CommandLine;
using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Corpora;
using Readout.Evaluation;

namespace Readout.Cli.Verbs;

/// <summary><c>readout corpus agree</c>: how far two coders agree.</summary>
internal static class CorpusAgreeVerb
{
    private const int ShownPairs = 10;

    public static Command Create(Terminal terminal)
    {
        Argument<string> first = new("first") { Description = "One coder's answers: a file with the columns id and topic.", HelpName = "FILE" };
        Argument<string> second = new("second") { Description = "The other coder's answers.", HelpName = "FILE" };
        var verb = new Verb(
            "agree",
            "Compare two codings of the same statements: agreement, Cohen's κ, and where they part.",
            ("readout corpus agree coder-a.csv coder-b.csv", "matched by the column id"))
        {
            first, second,
        };
        verb.SetAction(parsed => Run(terminal, parsed.GetValue(first)!, parsed.GetValue(second)!));
        return verb;
    }

    private static int Run(Terminal terminal, string firstPath, string secondPath)
    {
        var (first, second) = (CodingFile.Read(firstPath), CodingFile.Read(secondPath));
        string[] both = [.. first.Keys.Where(second.ContainsKey).Order(StringComparer.Ordinal)];
        if (both.Length == 0)
            throw new BadDataException(secondPath, null, $"no id of it stands in {firstPath}; both files need the same ids");
        if (both.Length < Math.Max(first.Count, second.Count))
            terminal.Say($"{both.Length} ids stand in both files; {first.Count - both.Length} only in the first, {second.Count - both.Length} only in the second");
        (Topic First, Topic Second)[] pairs = [.. both.Select(id => (first[id], second[id]))];
        var agreed = (double)pairs.Count(p => p.First == p.Second) / pairs.Length;
        var kappa = Agreement.CohensKappa([.. pairs.Select(p => p.First)], [.. pairs.Select(p => p.Second)]);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Length} statements coded twice: agreement {agreed:F3}, Cohen's κ {kappa:F3}"));
        var parted = pairs.Where(p => p.First != p.Second).CountBy(p => p).OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key.First).ThenBy(p => p.Key.Second).Take(ShownPairs);
        foreach (var ((one, other), count) in parted)
            terminal.Out.WriteLine($"{count,5}  {one} / {other}");
        return ExitCode.Done;
    }
}
