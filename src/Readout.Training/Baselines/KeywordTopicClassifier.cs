using Readout.Core;

namespace Readout.Training;

/// <summary>The second floor: every cue word of the codebook that a text holds is a vote for its topic; without votes the topic shares of training decide.</summary>
public sealed class KeywordTopicClassifier : ITopicClassifier
{
    private const int LearnedCues = 15, Large = 20_000, StatementsRead = 5_000;
    private readonly MajorityTopicClassifier majority;
    private readonly Dictionary<string, List<int>> topicsByCue = new(StringComparer.Ordinal);
    private readonly int longestCue = 1;

    internal KeywordTopicClassifier(MajorityTopicClassifier majority, IReadOnlyList<IReadOnlyList<string>> cues)
    {
        (this.majority, Cues) = (majority, cues);
        for (var topic = 0; topic < cues.Count; topic++)
        {
            foreach (var cue in cues[topic].Select(Words.Of))
            {
                var key = string.Join(' ', cue);
                longestCue = Math.Max(longestCue, cue.Count);
                if (!topicsByCue.TryGetValue(key, out var topics))
                    topicsByCue.Add(key, topics = []);
                topics.Add(topic);
            }
        }
    }

    /// <inheritdoc/>
    public string Name => "cue words";

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => majority.Topics;

    /// <summary>The cue words and phrases of each topic, in the order of <see cref="Topics"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Cues { get; }

    /// <summary>
    /// Takes the cue words of the corpus's codebook; a topic without any gets the words most typical of its training statements, of a
    /// corpus of 20,000 and more those of every nth statement, so that about 5,000 are read.
    /// </summary>
    public static KeywordTopicClassifier Train(Corpus corpus) => Train(corpus, MajorityTopicClassifier.Train(corpus));

    internal static KeywordTopicClassifier Train(Corpus corpus, MajorityTopicClassifier majority)
    {
        var defined = corpus.Codebook?.Definitions.ToDictionary(d => d.Topic, d => d.CueWords) ?? [];
        Topic[] open = [.. majority.Topics.Where(topic => defined.GetValueOrDefault(topic) is not { Count: > 0 })];
        var learned = open.Length == 0 ? [] : TypicalWords.Of(Part(corpus), open, LearnedCues);
        return new(majority, [.. majority.Topics.Select(topic => Array.IndexOf(open, topic) is >= 0 and var i ? learned[i] : defined[topic])]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<TopicPrediction> Classify(IReadOnlyList<string> texts) => [.. texts.Select(Classify)];

    private static Corpus Part(Corpus corpus)
    {
        var step = corpus.Statements.Count / StatementsRead;
        return corpus.Statements.Count < Large ? corpus : new([.. corpus.Statements.Where((_, i) => i % step == 0)], corpus.Codebook);
    }

    private TopicPrediction Classify(string text)
    {
        var votes = new double[Topics.Count];
        var words = Words.Of(text);
        for (var length = 1; length <= longestCue; length++)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var phrase = length == 1 ? words[start] : string.Join(' ', words.GetRange(start, length));
                foreach (var topic in topicsByCue.GetValueOrDefault(phrase) ?? [])
                    votes[topic]++;
            }
        }

        // The shares of training add up to one vote: they break ties and answer where no cue word stands.
        var total = majority.Support.Sum();
        return new(Topics, [.. votes.Select((vote, topic) => vote + ((double)majority.Support[topic] / total))]);
    }
}
