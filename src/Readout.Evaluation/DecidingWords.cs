using Readout.Core;

namespace Readout.Evaluation;

/// <summary>The words that decided a prediction: those without which the predicted topic is less probable.</summary>
/// <remarks>
/// One word is left out at a time: Robnik-Šikonja and Kononenko, "Explaining classifications for individual instances", IEEE TKDE
/// 20, 2008.
/// </remarks>
internal static class DecidingWords
{
    private const int Most = 3;

    /// <summary>Takes each distinct word out of each text in turn, and classifies all that is left in one batch.</summary>
    /// <returns>For each statement up to three words, the strongest first; words of equal strength in text order.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(ITopicClassifier classifier, IReadOnlyList<EvaluatedStatement> statements)
    {
        (int Statement, string Word, string Remainder)[] variants =
            [.. statements.SelectMany((s, i) => WrittenWords.Of(s.Gold.Statement.Text).LeftOut().Select(v => (i, v.Word, v.Remainder)))];
        if (variants.Length == 0)
            return [.. statements.Select(_ => Array.Empty<string>())];
        var predictions = classifier.Classify([.. variants.Select(v => v.Remainder)]);
        var falls = variants.Zip(predictions, (variant, prediction) =>
        {
            var before = statements[variant.Statement].Prediction;
            return (variant.Statement, variant.Word, Fall: before.Confidence - prediction.ProbabilityOf(before.Topic));
        });
        var decisive = falls.Where(f => f.Fall > 0).OrderByDescending(f => f.Fall).ToLookup(f => f.Statement, f => f.Word);
        return [.. statements.Select((_, i) => (string[])[.. decisive[i].Take(Most)])];
    }
}
