using CsCheck;
using Readout.Core;
using Readout.Corpora.Checks;
using static Readout.Tests.Corpora.Inputs;

namespace Readout.Tests.Corpora;

public class NearDuplicatesTests
{
    [Fact]
    public void The_index_finds_what_comparing_all_pairs_finds()
    {
        // Few words make many near-duplicates; the reference compares every statement with every earlier one.
        string[] vocabulary = ["trade", "gas", "peace", "now"];
        var text = Gen.Int[0, 3].Select(i => vocabulary[i]).Array[1, 7].Select(words => string.Join(' ', words));
        Gen.Select(text, Gen.Bool).Array[0, 25].Sample(rows =>
        {
            var statements = rows
                .Select((row, i) => Row(row.Item1, "a", row.Item2 ? Split.HeldOut : Split.Train, origin: $"f:{i}")).ToArray();
            var distinct = statements.DistinctBy(s => (s.Statement.Text, s.Split)).ToArray();
            var expected = distinct.SelectMany((s, i) => Rule(s, distinct[..i]) is { } rule ? (string[])[$"{s.Origin} {rule}"] : []);
            Assert.Equal(expected, NearDuplicates.Find(new(statements)).Select(f => $"{f.Where} {f.Rule}"));
        }, iter: 2000);
    }

    private static string? Rule(LabeledStatement statement, LabeledStatement[] earlier)
    {
        var near = earlier.Where(e => Jaccard(e.Statement.Text, statement.Statement.Text) is >= 0.5 and < 1).ToArray();
        return Array.Exists(near, e => e.Split != statement.Split) ? "near-duplicate-across-splits"
            : near.Length > 0 ? "near-duplicate"
            : null;
    }

    private static double Jaccard(string a, string b)
    {
        var (x, y) = (Triples(a), Triples(b));
        return (double)x.Intersect(y).Count() / x.Union(y).Count();
    }

    private static HashSet<string> Triples(string text)
    {
        var words = text.Split(' ');
        return words.Length < 3 ? [text] : [.. Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words[i..(i + 3)]))];
    }
}
