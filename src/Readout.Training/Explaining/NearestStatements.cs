using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Explaining;

/// <summary>The training statements whose features make the smallest angle with those of a statement.</summary>
internal static class NearestStatements
{
    public static IReadOnlyList<NearestStatement> Of(TopicModel model, Statement statement, ExplanationOptions options)
    {
        if (options.Nearest == 0 || model.Statements.Count == 0)
            return [];
        // A model keeps no statements before and after, so all are compared by their own words.
        var features = model.Chosen.Parameters.Features with { ContextWeight = 0 };
        var own = Vectors(model, [statement.Text], model.Encoders, features)[0];
        var dense = new double[model.Classifier.Featurizer.Dimension];
        foreach (var (index, value) in own.Indices.Zip(own.Values))
            dense[index] = value;
        var all = Vectors(model, [.. model.Statements.Select(s => s.Statement.Text)], options.Encoders ?? model.Encoders, features);
        var length = Length(own);
        return [.. model.Statements.Zip(all, (s, vector) => new NearestStatement(s, Cosine(vector, dense, length)))
            .OrderByDescending(n => n.Similarity)
            .Take(options.Nearest)];
    }

    private static SparseVector[] Vectors(TopicModel model, string[] texts, TextEncoders encoders, FeatureOptions features) =>
        [.. TextEncoding.Encode([.. texts.Select(text => new Statement("", text))], encoders, [features])
            .Select(model.Classifier.Featurizer.Transform)];

    private static double Cosine(SparseVector vector, double[] other, double otherLength)
    {
        var product = vector.Indices.Select((index, i) => vector.Values[i] * other[index]).Sum();
        var lengths = Length(vector) * otherLength;
        return lengths > 0 ? product / lengths : 0;
    }

    private static double Length(SparseVector vector) => Math.Sqrt(vector.Values.Sum(v => (double)v * v));
}
