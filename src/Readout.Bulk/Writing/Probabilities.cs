using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>The probabilities of a block of rows, one a topic, row after row.</summary>
internal static class Probabilities
{
    // Some hundred kilobytes for every block would soon be most of the work of the garbage collector.
    [ThreadStatic]
    private static double[]? own;

    /// <summary>What a classifier says of rows; from their bytes, when it reads bytes, and then nothing is out of domain.</summary>
    /// <returns>Good until this thread asks again.</returns>
    public static Answers Of(ITopicClassifier classifier, IReadOnlyList<Rows.Row> rows, double abstainBelow)
    {
        var topics = classifier.Topics;
        if (own is null || own.Length < rows.Count * topics.Count)
            own = new double[rows.Count * topics.Count];
        var probabilities = own;
        if (classifier.ReadsUtf8)
        {
            Span<float> row = new float[topics.Count];
            for (var i = 0; i < rows.Count; i++)
            {
                classifier.ClassifyUtf8(rows[i].Text.Span, row);
                Normalize(row, probabilities.AsSpan(i * topics.Count, topics.Count));
            }

            return new(probabilities, null, topics.Count, abstainBelow);
        }

        var predictions = classifier.Classify([.. rows.Select(row => System.Text.Encoding.UTF8.GetString(row.Text.Span))]);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var topic = 0; topic < topics.Count; topic++)
                probabilities[(i * topics.Count) + topic] = predictions[i].ProbabilityOf(topics[topic]);
        }

        return new(probabilities, [.. predictions.Select(p => p.OutOfDomain)], topics.Count, abstainBelow);
    }

    /// <summary>The place of the largest; the first of equals, as in <see cref="TopicPrediction"/>.</summary>
    public static int Top(ReadOnlySpan<double> probabilities)
    {
        var top = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[top])
                top = i;
        }

        return top;
    }

    // As TopicPrediction does, so that both ways give the same digits.
    private static void Normalize(ReadOnlySpan<float> given, Span<double> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in given)
            sum += probability;
        for (var i = 0; i < given.Length; i++)
            probabilities[i] = given[i] / sum;
    }
}
