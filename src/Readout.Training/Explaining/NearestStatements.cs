using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Explaining;

/// <summary>The training statements whose features make the smallest angle with those of a statement.</summary>
/// <remarks>
/// The sentence encoder is slow, so of many statements it sees those alone that are most alike by n-grams and word vectors. A model keeps
/// no statements before and after, so all are compared by their own words.
/// </remarks>
internal static class NearestStatements
{
    private const int Encoded = 200;

    public static IReadOnlyList<NearestStatement> Of(TopicModel model, Statement statement, int count)
    {
        if (count == 0 || model.Statements.Count == 0 || model.Classifier.Featurizer is null)
            return [];
        var all = model.Chosen.Parameters.Features with { ContextWeight = 0 };
        var quick = all with { EncoderWeight = 0 };
        var any = quick.WordVectorWeight > 0 || Ngrams.Blocks(quick).Length > 0;
        var alike = any && quick != all ? Best(model, model.Statements, statement, quick, Math.Max(count, Encoded)).Select(n => n.Statement) : model.Statements;
        return Best(model, [.. alike], statement, all, count);
    }

    private static NearestStatement[] Best(
        TopicModel model, IReadOnlyList<LabeledStatement> statements, Statement statement, FeatureOptions features, int count)
    {
        var vectors = TextEncoding.Encode(
            [new("", statement.Text), .. statements.Select(s => new Statement("", s.Statement.Text))], model.Classifier.Encoders, [features])
            .Select(model.Classifier.Featurizer!.Transform).ToArray();
        var own = new double[model.Classifier.Featurizer!.Dimension];
        foreach (var (index, value) in vectors[0].Indices.Zip(vectors[0].Values))
            own[index] = value;
        var length = Length(vectors[0]);
        return [.. statements.Select((s, i) => new NearestStatement(s, Cosine(vectors[i + 1], own, length)))
            .OrderByDescending(n => n.Similarity)
            .Take(count)];
    }

    private static double Cosine(SparseVector vector, double[] other, double otherLength)
    {
        var product = vector.Indices.Select((index, i) => vector.Values[i] * other[index]).Sum();
        var lengths = Length(vector) * otherLength;
        return lengths > 0 ? product / lengths : 0;
    }

    private static double Length(SparseVector vector) => Math.Sqrt(vector.Values.Sum(v => (double)v * v));
}
