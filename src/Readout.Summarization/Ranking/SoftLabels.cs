using Readout.Core;
using Readout.Summarization.Overlap;

namespace Readout.Summarization.Ranking;

/// <summary>How much each sentence is wanted, from 0 to 1: what the greedy oracle would take, and what nearly as well.</summary>
/// <remarks>
/// At each step of the oracle a sentence is worth the ROUGE-1 F + ROUGE-2 F that it would bring; its label is the largest e^((its worth −
/// the best worth) / softness) of the steps. A label by its own ROUGE alone would teach to pick long sentences.
/// </remarks>
internal static class SoftLabels
{
    public static double[] Of(SummaryDocument document, string reference, int steps, double softness)
    {
        RougeTokens[] sentences = [.. document.Sentences.Select(s => RougeTokens.Of(s.Text, stem: true))];
        var target = RougeTokens.Of(reference, stem: true);
        NGramOverlap[] orders = [new(target, 1), new(target, 2)];
        var labels = new double[sentences.Length];
        var taken = new bool[sentences.Length];
        var reached = 0.0;
        for (var step = 0; step < Math.Min(steps, labels.Length); step++)
        {
            double[] worth = [.. sentences.Select((s, i) => taken[i] ? double.NegativeInfinity : orders.Sum(o => o.With(s)))];
            var best = worth.Max();
            if (best <= reached)
                break;
            for (var i = 0; i < labels.Length; i++)
                labels[i] = taken[i] || worth[i] <= reached ? labels[i] : Math.Max(labels[i], Math.Exp((worth[i] - best) / softness));
            var next = Array.IndexOf(worth, best);
            (taken[next], reached) = (true, best);
            foreach (var order in orders)
                order.Add(sentences[next]);
        }

        return labels;
    }
}
