using Readout.Core;

namespace Readout.Training;

/// <summary>Statements without topics to learn from beside labelled ones, each text once.</summary>
/// <param name="Statements">The statements, in the order in which they were read.</param>
public sealed record UnlabeledStatements(IReadOnlyList<Statement> Statements)
{
    /// <summary>Of more than this, so many are drawn: all are compared with all.</summary>
    public const int Most = 20_000;

    /// <summary>None.</summary>
    public static UnlabeledStatements None { get; } = new([]);

    /// <summary>How many were left out because their text is that of a labelled training statement.</summary>
    public int Labeled { get; init; }

    /// <summary>How many were left out because their text is that of a held-out statement.</summary>
    public int HeldOut { get; init; }

    /// <summary>How many were left out because their text had come before.</summary>
    public int Repeated { get; init; }

    /// <summary>How many were left out because there are too many.</summary>
    public int NotDrawn { get; init; }

    /// <summary>Leaves out what is labelled, held out or repeated, whatever the punctuation and capitals, and draws from what is left when that is too much.</summary>
    /// <param name="read">The statements as they were read.</param>
    /// <param name="training">The labelled training statements.</param>
    /// <param name="heldOut">The statements that models will be scored on.</param>
    /// <param name="seed">The seed of the draw.</param>
    /// <param name="most">How many may stay.</param>
    public static UnlabeledStatements Of(IReadOnlyList<Statement> read, Corpus training, Corpus heldOut, int seed, int most = Most)
    {
        var (labeled, held) = (Keys(training), Keys(heldOut));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (kept, ofLabeled, ofHeldOut, repeated) = (new List<Statement>(), 0, 0, 0);
        foreach (var statement in read)
        {
            var key = Key(statement);
            if (held.Contains(key))
                ofHeldOut++;
            else if (labeled.Contains(key))
                ofLabeled++;
            else if (!seen.Add(key))
                repeated++;
            else
                kept.Add(statement);
        }

        int[] order = [.. Enumerable.Range(0, kept.Count)];
        if (kept.Count > most)
            new SeededRandom(seed).Shuffle(order.AsSpan());
        return new([.. order.Take(most).Order().Select(i => kept[i])])
        {
            Labeled = ofLabeled,
            HeldOut = ofHeldOut,
            Repeated = repeated,
            NotDrawn = Math.Max(0, kept.Count - most),
        };
    }

    /// <summary>SHA-256 over documents, texts and what stands around them, in order.</summary>
    public string Fingerprint() => Core.Fingerprint.Of(Statements.SelectMany(s => (string[])[s.Document, s.Text, s.Before, s.After, s.Title]));

    private static HashSet<string> Keys(Corpus corpus) => new(corpus.Statements.Select(s => Key(s.Statement)), StringComparer.Ordinal);

    private static string Key(Statement statement) => Words.Of(statement.Text) is { Count: > 0 } words ? string.Join(' ', words) : statement.Text;
}
