using Readout.Core;
using Readout.Training.Explaining;
using Readout.Training.Features;

namespace Readout.Training;

/// <summary>Says why a model gives a statement its topic.</summary>
public static class TopicExplainer
{
    /// <summary>Explains one statement.</summary>
    /// <param name="model">The model.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="nearest">How many of the nearest training statements are wanted.</param>
    public static Explanation Explain(TopicModel model, Statement statement, int nearest = 3)
    {
        var classifier = model.Classifier;
        var text = classifier.Encode([statement])[0];
        var prediction = classifier.Answer([text])[0];
        var pair = TopicPair.Of(classifier, prediction);
        var contributions = pair?.Of(classifier.Featurizer!.Transform(text)) ?? [];
        var ngrams = contributions.Where(c => c.Term.Length > 0);
        return new()
        {
            Statement = statement,
            Prediction = prediction,
            Bias = pair?.Bias,
            Ngrams = [.. ngrams.OrderByDescending(c => Math.Abs(c.Difference)).ThenBy(c => c.Term, StringComparer.Ordinal)],
            DenseBlocks = [.. contributions.Where(c => c.Term.Length == 0)],
            ScoreDifference = pair is null ? double.NaN : pair.Bias.Difference + contributions.Sum(c => c.Difference),
            Words = Effects(classifier, statement, text, prediction, pair),
            Nearest = NearestStatements.Of(model, statement, nearest),
            Flip = ShortDeletion.Of(classifier, statement, prediction),
        };
    }

    private static WordEffect[] Effects(TopicClassifier classifier, Statement statement, EncodedText text, TopicPrediction prediction, TopicPair? pair)
    {
        (string Word, string Remainder)[] variants = [.. WrittenWords.Of(statement.Text).LeftOut()];
        if (variants.Length == 0)
            return [];
        var encoded = classifier.Encode([.. variants.Select(v => statement with { Text = v.Remainder })]);
        double Dense(EncodedText part) => pair is null || classifier.Featurizer!.Embeddings.Count == 0
            ? double.NaN
            : pair.Of(classifier.Featurizer!.Transform(part)).Where(c => c.Term.Length == 0).Sum(c => c.Difference);
        var whole = Dense(text);
        return [.. classifier.Answer(encoded)
            .Select((without, i) => new WordEffect(
                variants[i].Word, prediction.Confidence - without.ProbabilityOf(prediction.Topic), whole - Dense(encoded[i])))
            .OrderByDescending(effect => Math.Abs(effect.Probability))];
    }
}
