using System.Globalization;
using Readout.Training;

namespace Readout.Cli.Output;

/// <summary>An explanation for people to read.</summary>
internal static class ExplanationText
{
    private const int Most = 10;

    public static void Write(TextWriter output, Explanation explanation, TopicModel model)
    {
        var (first, second) = (explanation.Prediction.Ranked[0], explanation.Prediction.Ranked[1]);
        output.WriteLine(explanation.Statement.Text.ReplaceLineEndings(" "));
        var doubt = Doubt(explanation, model);
        output.WriteLine(Line($"→ {first.Topic} {first.Probability:F2}, then {second.Topic} {second.Probability:F2}{doubt}"));
        if (explanation.Bias is { } bias)
            WriteContributions(output, explanation, bias, model.Classifier.CalibrationTemperature);
        else
            output.WriteLine(Line($"\n{model.Chosen.Parameters.Trainer.ToString().ToLowerInvariant()} is not linear: no weights of n-grams, only what words do"));
        WriteWords(output, explanation);
        if (explanation.Nearest.Count > 0)
            output.WriteLine("\ncoded like these");
        foreach (var near in explanation.Nearest)
            output.WriteLine(Line($"  {near.Similarity:F2}  {near.Statement.Topic}  {near.Statement.Statement.Text.ReplaceLineEndings(" ")}"));
        output.WriteLine(explanation.Flip is { } flip
            ? Line($"\nwithout {string.Join(", ", flip.Deleted.Select(w => $"“{w}”"))} it would be {flip.Prediction.Topic} {flip.Prediction.Confidence:F2}")
            : "\nno deletion of words changes the topic");
    }

    private static string Doubt(Explanation explanation, TopicModel model) => explanation.Prediction switch
    {
        { OutOfDomain: true } => " (unsure: out of domain)",
        var prediction when prediction.Abstains(model.AbstainBelow) => " (unsure)",
        _ => "",
    };

    private static void WriteContributions(TextWriter output, Explanation explanation, Contribution bias, double temperature)
    {
        output.WriteLine(Line($"\nscore of {explanation.Topic} − score of {explanation.RunnerUp} = {explanation.ScoreDifference:F3}, at temperature {temperature}"));
        foreach (var block in explanation.DenseBlocks.Append(bias))
            output.WriteLine(Line($"  {block.Difference,7:+0.000;-0.000}  {block.Block}"));
        foreach (var ngram in explanation.Ngrams.Take(Most))
            output.WriteLine(Line($"  {ngram.Difference,7:+0.000;-0.000}  {ngram.Block} “{ngram.Term}”"));
        if (explanation.Ngrams.Count > Most)
            output.WriteLine(Line($"  {explanation.Ngrams.Skip(Most).Sum(n => n.Difference),7:+0.000;-0.000}  {explanation.Ngrams.Count - Most} other n-grams"));
    }

    private static void WriteWords(TextWriter output, Explanation explanation)
    {
        if (explanation.Words.Count > 0)
            output.WriteLine(Line($"\nleft out, a word changes the probability of {explanation.Topic} by"));
        foreach (var word in explanation.Words.Take(Most))
        {
            var encoder = double.IsNaN(word.ByEncoder) ? "" : Line($"  (score by encoders {-word.ByEncoder:+0.000;-0.000;0.000})");
            output.WriteLine(Line($"  {-word.Probability,7:+0.000;-0.000;0.000}  {word.Word}{encoder}"));
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
