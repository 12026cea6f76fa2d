using Readout.Core;

namespace Readout.Training.Explaining;

/// <summary>Looks for few words whose deletion changes the topic: the strongest first, then those put back that were not needed.</summary>
internal static class ShortDeletion
{
    // After the first word, only the strongest few of those left are tried each time, or a long statement takes long.
    private const int Tried = 16;

    /// <summary>A deletion that flips the topic and of which no word can be spared; null when the whole text deleted changes nothing.</summary>
    public static TopicFlip? Of(TopicClassifier classifier, Statement statement, TopicPrediction prediction)
    {
        var words = WrittenWords.Of(statement.Text);
        IReadOnlyList<TopicPrediction> Without(IEnumerable<IReadOnlySet<int>> deletions) =>
            classifier.Classify([.. deletions.Select(d => statement with { Text = words.Without(d) })]);

        // How far the predicted topic is ahead of the best other one; below 0 it is no longer predicted.
        double Lead(TopicPrediction p) => p.ProbabilityOf(prediction.Topic) - p.Ranked.First(r => r.Topic != prediction.Topic).Probability;

        var (deleted, left) = (new List<int>(), words.Positions.ToList());
        for (var current = prediction; current.Topic == prediction.Topic;)
        {
            if (left.Count == 0)
                return null;
            var tried = Without(left.Take(deleted.Count == 0 ? left.Count : Tried).Select(position => new HashSet<int>([.. deleted, position])));
            int[] order = [.. Enumerable.Range(0, tried.Count).OrderBy(i => Lead(tried[i]))];
            current = tried[order[0]];
            deleted.Add(left[order[0]]);
            left = [.. order.Skip(1).Select(i => left[i]), .. left.Skip(tried.Count)];
        }

        foreach (var position in deleted.ToArray())
        {
            int[] fewer = [.. deleted.Where(d => d != position)];
            if (Without([new HashSet<int>(fewer)])[0].Topic != prediction.Topic)
                deleted = [.. fewer];
        }

        var last = new HashSet<int>(deleted);
        return new([.. deleted.Order().Select(words.At)], words.Without(last), Without([last])[0]);
    }
}
