using Readout.Core;

namespace Readout.Summarization;

/// <summary>The score of a sentence and what it is the sum of.</summary>
/// <param name="Index">Its place among the document's sentences, from 0.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Rank">Its rank by score, from 1; equal scores rank in document order.</param>
/// <param name="Score">The sum of the parts below.</param>
/// <param name="Position">For standing early: weight · z-score over the document.</param>
/// <param name="Centrality">For saying what the rest goes on about: weight · z-score.</param>
/// <param name="Title">For likeness to the title: weight · z-score; 0 without a title.</param>
/// <param name="Topic">For a topic that fills much of the document: weight · z-score; 0 by default.</param>
/// <param name="Form">What its form costs: a direct quotation, great length, an opening pronoun; by default 0 or below.</param>
public sealed record SentenceScore(
    int Index,
    SummarySentence Sentence,
    int Rank,
    double Score,
    double Position,
    double Centrality,
    double Title,
    double Topic,
    double Form)
{
    /// <summary>Gives scores in document order their ranks.</summary>
    internal static SentenceScore[] Ranked(SentenceScore[] scores)
    {
        var rank = 0;
        foreach (var score in scores.OrderByDescending(s => s.Score).ToArray())
            scores[score.Index] = score with { Rank = ++rank };
        return scores;
    }
}
