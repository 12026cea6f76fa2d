using Readout.Core;

namespace Readout.Training.Explaining;

/// <summary>Looks for few words whose deletion changes the topic: the strongest first, then those put back that were not needed.</summary>
internal static class ShortDeletion
{
    /// <summary>A deletion that flips the topic and of which no word can be spared; null when the whole text deleted changes nothing.</summary>
    public static TopicFlip? Of(TopicClassifier classifier, Statement statement, TopicPrediction prediction)
    {
        var words = WrittenWords.Of(statement.Text);
        IReadOnlyList<TopicPrediction> Without(IEnumerable<IReadOnlySet<int>> deletions) =>
            classifier.Classify([.. deletions.Select(d => statement with { Text = words.Without(d) })]);

        // How far the predicted topic is ahead of the best other one; below 0 it is no longer predicted.
        double Lead(TopicPrediction p) => p.ProbabilityOf(prediction.Topic) - p.Ranked.First(r => r.Topic != prediction.Topic).Probability;

        var deleted = new List<int>();
        for (var current = prediction; current.Topic == prediction.Topic;)
        {
            int[] left = [.. words.Positions.Except(deleted)];
            if (left.Length == 0)
                return null;
            var tried = Without(left.Select(position => new HashSet<int>([.. deleted, position])));
            var best = Enumerable.Range(0, left.Length).MinBy(i => Lead(tried[i]));
            deleted.Add(left[best]);
            current = tried[best];
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
