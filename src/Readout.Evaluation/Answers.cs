using Readout.Core;

namespace Readout.Evaluation;

/// <summary>What is to be scored: a classifier's predictions, and the words that decided them.</summary>
/// <param name="Classifier">The classifier's name.</param>
/// <param name="Topics">The topics it can answer with.</param>
/// <param name="Statements">The statements with their predictions, in corpus order.</param>
/// <param name="DecidingWords">The deciding words of the statements at some positions.</param>
internal sealed record Answers(
    string Classifier,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<EvaluatedStatement> Statements,
    Func<IReadOnlyList<int>, IReadOnlyList<IReadOnlyList<string>>> DecidingWords)
{
    /// <summary>Classifies a corpus.</summary>
    /// <exception cref="ArgumentException">The classifier does not give one prediction a text.</exception>
    public static Answers Of(ITopicClassifier classifier, Corpus corpus)
    {
        var predictions = classifier.Classify([.. corpus.Statements.Select(s => s.Statement)]);
        if (predictions.Count != corpus.Statements.Count)
        {
            throw new ArgumentException(
                $"{classifier.Name} gave {predictions.Count} predictions for {corpus.Statements.Count} texts", nameof(classifier));
        }

        EvaluatedStatement[] statements =
            [.. corpus.Statements.Zip(predictions, (gold, prediction) => new EvaluatedStatement(gold, prediction))];
        return new(classifier.Name, classifier.Topics, statements,
            positions => Evaluation.DecidingWords.Of(classifier, [.. positions.Select(i => statements[i])]));
    }

    /// <summary>The misclassified statements, most confident first; only the first 50 with the words that decided, to stay fast.</summary>
    public IReadOnlyList<Mistake> Mistakes()
    {
        const int explained = 50;
        int[] wrong = [.. Enumerable.Range(0, Statements.Count).Where(i => !Statements[i].IsCorrect)
            .OrderByDescending(i => Statements[i].Prediction.Confidence)];
        var words = DecidingWords([.. wrong.Take(explained)]);
        return [.. wrong.Select((position, i) => new Mistake(Statements[position], i < words.Count ? words[i] : []))];
    }
}
