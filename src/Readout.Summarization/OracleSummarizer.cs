using Readout.Core;
using Readout.Summarization.Overlap;

namespace Readout.Summarization;

/// <summary>The ceiling: knows the reference, and adds the sentence that raises ROUGE-1 F + ROUGE-2 F most until none does.</summary>
/// <remarks>Nallapati, Zhai and Zhou, "SummaRuNNer", AAAI 2017. Greedy, so a little below the best subset.</remarks>
/// <param name="reference">The summary that a human wrote.</param>
/// <param name="stem">Whether ROUGE compares Porter stems.</param>
public sealed class OracleSummarizer(string reference, bool stem = true) : ISummarizer
{
    /// <inheritdoc/>
    public string Name => "oracle";

    /// <inheritdoc/>
    public Summary Summarize(SummaryDocument document, SummaryLength length)
    {
        RougeTokens[] sentences = [.. document.Sentences.Select(s => RougeTokens.Of(s.Text, stem))];
        var target = RougeTokens.Of(reference, stem);
        NGramOverlap[] orders = [new(target, 1), new(target, 2)];
        var (limit, words) = length.In(document);
        var (chosen, best) = (new List<int>(), -1.0);
        var left = Enumerable.Range(0, sentences.Length).ToList();
        while (chosen.Count < limit)
        {
            if (words < int.MaxValue)
                left.RemoveAll(i => document.Sentences[i].Words > words);
            var (next, value) = left.Select(i => (i, orders.Sum(o => o.With(sentences[i])))).DefaultIfEmpty((-1, -1)).MaxBy(c => c.Item2);
            if (value <= best)
                break;
            foreach (var order in orders)
                order.Add(sentences[next]);
            best = value;
            words -= words < int.MaxValue ? document.Sentences[next].Words : 0;
            chosen.Add(next);
            left.Remove(next);
        }

        chosen = chosen.Count > 0 ? chosen : Filling.Shortest(document);
        return SummaryMaker.Make(document, chosen, length);
    }
}
