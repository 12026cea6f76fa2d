namespace Readout.Summarization;

/// <summary>How <see cref="Summarizer"/> weighs and chooses; the defaults are those of every report.</summary>
public sealed record SummarizerOptions
{
    /// <summary>Weight of standing early: below that of centrality, which by its direction favours the front, too.</summary>
    public double PositionWeight { get; init; } = .75;

    /// <summary>Position counts e^(−decay·i) for sentence i, from 0.</summary>
    public double PositionDecay { get; init; } = .05;

    /// <summary>Weight of centrality: how much of what follows is about the same, less what came before.</summary>
    public double CentralityWeight { get; init; } = 1;

    /// <summary>Weight of likeness to the title; without a title it counts nothing.</summary>
    public double TitleWeight { get; init; } = 1;

    /// <summary>Weight of the share of the document that has the sentence's topic; 0 shows topics without counting them.</summary>
    public double TopicWeight { get; init; }

    /// <summary>What is taken off a sentence that begins as a direct quotation: it seldom says what happened.</summary>
    public double QuotationPenalty { get; init; } = 1;

    /// <summary>Taken off a sentence of twice <see cref="LongSentence"/> words; half at one and a half times, at most double.</summary>
    public double LengthPenalty { get; init; } = 1;

    /// <summary>From this many words on, length costs.</summary>
    public int LongSentence { get; init; } = 20;

    /// <summary>What is taken off a sentence that opens with "He", "She" or "They" when nothing tells who that is.</summary>
    public double DanglingPenalty { get; init; } = 4;

    /// <summary>
    /// What is taken off a first sentence that only says who met whom, where and when, if the title is about it: as much as standing
    /// first and being what the rest is about bring in, so that it is in the summary when little else is to be said.
    /// </summary>
    public double EncounterPenalty { get; init; } = 10;

    /// <summary>What is taken off a sentence all of whose words the summary has already; a part of them costs its part.</summary>
    public double RedundancyPenalty { get; init; } = 2;

    /// <summary>A sentence of fewer words is chosen only when no other is left.</summary>
    public int ShortSentence { get; init; } = 6;

    /// <summary>From this share of the document on, centrality looks backward as kindly as forward.</summary>
    public double UndirectedFrom { get; init; } = .25;

    /// <summary>A document of no more sentences keeps the direction: without it, summaries of short news fell below their lead.</summary>
    public int ShortDocument { get; init; } = 12;

    /// <summary>Takes one statement a topic before a second of any.</summary>
    public bool DiverseTopics { get; init; }

    /// <summary>Takes one statement a speaker before a second of any, those who speak most first.</summary>
    public bool Balanced { get; init; }

    internal SummarizerOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(LongSentence, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(RedundancyPenalty);
        return this;
    }
}
