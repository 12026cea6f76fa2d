using Readout.Core;

namespace Readout.Summarization;

/// <summary>What a speaker said about a topic.</summary>
/// <param name="Speaker">The speaker; empty for none.</param>
/// <param name="Topic">The topic; null for none.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Words">How many words.</param>
/// <param name="Strongest">The sentence of the highest score.</param>
public sealed record GridCell(string Speaker, Topic? Topic, int Sentences, int Words, SentenceScore Strongest)
{
    internal static GridCell Of(IEnumerable<SentenceScore> scores)
    {
        SentenceScore[] all = [.. scores];
        var strongest = all.MinBy(s => s.Rank)!;
        return new(strongest.Sentence.Speaker, strongest.Sentence.Topic, all.Length, all.Sum(s => s.Sentence.Words), strongest);
    }
}
