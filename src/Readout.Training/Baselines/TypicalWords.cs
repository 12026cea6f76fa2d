using Readout.Core;

namespace Readout.Training;

/// <summary>The words that set one topic's statements apart.</summary>
internal static class TypicalWords
{
    /// <summary>The words with the greatest log-odds of standing in a statement of the topic rather than in another, with one half added to each count.</summary>
    public static IReadOnlyList<string> Of(Corpus corpus, Topic topic, int count)
    {
        var (inside, outside) = (Count(corpus, s => s.Topic == topic), Count(corpus, s => s.Topic != topic));
        double insideTotal = corpus.Support(topic), outsideTotal = corpus.Statements.Count - insideTotal;
        double LogOdds(string word)
        {
            double a = inside[word] + .5, b = outside.GetValueOrDefault(word) + .5;
            return Math.Log(a / (insideTotal - a + 1)) - Math.Log(b / (outsideTotal - b + 1));
        }

        return [.. inside.Keys.Where(word => inside[word] >= 2).OrderByDescending(LogOdds).ThenBy(word => word, StringComparer.Ordinal).Take(count)];
    }

    private static Dictionary<string, int> Count(Corpus corpus, Func<LabeledStatement, bool> keep) =>
        corpus.Statements.Where(keep)
            .SelectMany(s => Words.Of(s.Statement.Text).Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
