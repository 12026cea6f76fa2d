namespace Readout.Text.Scoring;

/// <summary>Right answers among all of a kind.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Tally(int Right, int Of)
{
    /// <summary>The share that is right; NaN when there is none.</summary>
    public double Share => Of == 0 ? double.NaN : (double)Right / Of;
}

/// <summary>Matches between gold and found, and how many there are of each.</summary>
/// <param name="Matched">How many are in both.</param>
/// <param name="Gold">How many there are in the gold.</param>
/// <param name="Found">How many were found.</param>
public readonly record struct Overlap(int Matched, int Gold, int Found)
{
    /// <summary>Of those found, the share that is in the gold.</summary>
    public double Precision => Found == 0 ? double.NaN : (double)Matched / Found;

    /// <summary>Of the gold, the share that was found.</summary>
    public double Recall => Gold == 0 ? double.NaN : (double)Matched / Gold;

    /// <summary>2·matched / (gold + found); NaN when both are empty.</summary>
    public double F1 => Gold + Found == 0 ? double.NaN : 2.0 * Matched / (Gold + Found);
}

/// <summary>How well the statements of one document, or of several, agree with the gold.</summary>
/// <param name="Boundaries">Starts and ends of statements, each a boundary.</param>
/// <param name="Statements">Statements by exact offsets.</param>
/// <param name="Speakers">Speakers of the gold statements; one whose statement was not found by its exact offsets is wrong.</param>
/// <param name="ByDirectness">The same by the gold's directness.</param>
/// <param name="ByMention">The same by the gold's mention type.</param>
/// <param name="Directness">Directness of the gold statements.</param>
/// <param name="Unattributed">Statements found without a speaker, among all found.</param>
public sealed record AttributionScore(
    Overlap Boundaries,
    Overlap Statements,
    Tally Speakers,
    IReadOnlyDictionary<Directness, Tally> ByDirectness,
    IReadOnlyDictionary<MentionType, Tally> ByMention,
    Tally Directness,
    Tally Unattributed)
{
    /// <summary>Scores one document.</summary>
    public static AttributionScore Of(IReadOnlyList<GoldStatement> gold, IReadOnlyList<AttributedStatement> found)
    {
        var bySpan = found.ToDictionary(s => (s.Start, s.End));
        var edges = found.SelectMany(s => new[] { (s.Start, true), (s.End, false) }).ToHashSet();
        var answers = gold.Select(g => (Gold: g, Found: bySpan.GetValueOrDefault((g.Start, g.End)))).ToList();
        var right = answers.Select(a =>
            (a.Gold, Right: a.Found is not null && SpeakerNames.Same(a.Gold.Speaker, a.Found.Speaker))).ToList();
        return new(
            new(gold.Sum(g => (edges.Contains((g.Start, true)) ? 1 : 0) + (edges.Contains((g.End, false)) ? 1 : 0)), 2 * gold.Count,
                2 * found.Count),
            new(answers.Count(a => a.Found is not null), gold.Count, found.Count),
            Count(right),
            right.GroupBy(a => a.Gold.Directness).OrderBy(g => g.Key).ToDictionary(g => g.Key, Count),
            right.GroupBy(a => a.Gold.Mention).OrderBy(g => g.Key).ToDictionary(g => g.Key, Count),
            new(answers.Count(a => a.Found?.Directness == a.Gold.Directness), gold.Count),
            new(found.Count(s => s.Speakers.Count == 0), found.Count));
    }

    /// <summary>The score of several documents together: counts are added.</summary>
    public static AttributionScore Sum(IReadOnlyList<AttributionScore> scores) => new(
        Add(scores.Select(s => s.Boundaries)),
        Add(scores.Select(s => s.Statements)),
        Add(scores.Select(s => s.Speakers)),
        Add(scores.SelectMany(s => s.ByDirectness)),
        Add(scores.SelectMany(s => s.ByMention)),
        Add(scores.Select(s => s.Directness)),
        Add(scores.Select(s => s.Unattributed)));

    private static Tally Count(IEnumerable<(GoldStatement Gold, bool Right)> answers) => new(answers.Count(a => a.Right), answers.Count());

    private static Tally Add(IEnumerable<Tally> tallies) => tallies.Aggregate(new Tally(), (a, b) => new(a.Right + b.Right, a.Of + b.Of));

    private static Overlap Add(IEnumerable<Overlap> overlaps) =>
        overlaps.Aggregate(new Overlap(), (a, b) => new(a.Matched + b.Matched, a.Gold + b.Gold, a.Found + b.Found));

    private static Dictionary<T, Tally> Add<T>(IEnumerable<KeyValuePair<T, Tally>> tallies)
        where T : notnull => tallies.GroupBy(p => p.Key).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => Add(g.Select(p => p.Value)));
}
