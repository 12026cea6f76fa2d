using Readout.Core;

namespace Readout.Training;

/// <summary>The topics that a classifier can learn from a corpus.</summary>
internal static class TrainableTopics
{
    /// <summary>The topics with at least one statement, in corpus order.</summary>
    /// <exception cref="BadDataException">There are fewer than two.</exception>
    public static Topic[] Of(Corpus corpus)
    {
        var supports = corpus.Supports();
        Topic[] topics = [.. corpus.Topics.Where(supports.ContainsKey)];
        return topics.Length switch
        {
            0 => throw new BadDataException("training data", null, "there is no training statement; give labelled rows whose split is train or empty"),
            1 => throw new BadDataException("training data", null, $"all {corpus.Statements.Count} statements have the topic '{topics[0]}'; " +
                "a classifier needs at least two, so add statements of another"),
            _ => topics,
        };
    }
}
