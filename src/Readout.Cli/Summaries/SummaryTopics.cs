using System.Globalization;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Summaries;

/// <summary>Which model gives the topics of a summary.</summary>
internal static class SummaryTopics
{
    // Encoders take some 4 ms a sentence and n-grams a fiftieth of that; their macro-F1 on the held-out part differs by two hundredths.
    private const int Many = 5_000;

    /// <summary>The model named, or the default; where many sentences need a topic, the shipped one of n-grams instead of the default.</summary>
    /// <param name="terminal">Where the choice is said.</param>
    /// <param name="named">The model named; null for none.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="share">The share of a document's sentences that need a topic.</param>
    public static TopicModel Load(Terminal terminal, string? named, IReadOnlyList<SummaryDocument> documents, Func<SummaryDocument, double> share)
    {
        var chosen = DefaultModel.Choose(terminal, named);
        var count = documents.Sum(d => Math.Ceiling(share(d) * d.Sentences.Count(s => s.Topic is null)));
        if (named is null && chosen == ShippedFiles.Model && count > Many)
        {
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"model: for the topics of {count:F0} sentences the shipped one of n-grams only, which is far faster; name one with --model for another"));
            chosen = ShippedFiles.NgramModel;
        }

        return DefaultModel.Load(terminal, chosen);
    }
}
