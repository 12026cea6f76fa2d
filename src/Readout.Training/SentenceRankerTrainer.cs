using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Readout.Training.Learning;

namespace Readout.Training;

/// <summary>Learns how much each feature of a sentence speaks for its being wanted: logistic regression with soft labels.</summary>
/// <remarks>A sentence that is wanted by y is two rows: wanted with weight y, and not wanted with weight 1 − y.</remarks>
public static class SentenceRankerTrainer
{
    // Weights below this share leave the sums as they are.
    private const double Negligible = 1e-3;

    /// <summary>The weight of each feature; one thread, so that the same rows give the same weights.</summary>
    /// <param name="sentences">The features of each sentence, and how much it is wanted, from 0 to 1.</param>
    /// <param name="l2">Weight of the squared weights.</param>
    /// <param name="seed">The seed of ML.NET's context.</param>
    public static IReadOnlyList<double> Fit(IEnumerable<(double[] Features, double Wanted)> sentences, double l2, int seed)
    {
        var rows = sentences.SelectMany(s => Rows(s.Features, s.Wanted)).ToList();
        if (rows.Count == 0)
            throw new ArgumentException("there is no sentence to learn from", nameof(sentences));
        var schema = SchemaDefinition.Create(typeof(RankerRow));
        schema[nameof(RankerRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        var ml = new MLContext(seed);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(RankerRow.Label),
            FeatureColumnName = nameof(RankerRow.Features),
            ExampleWeightColumnName = nameof(RankerRow.Weight),
            L1Regularization = 0,
            L2Regularization = (float)l2,
            OptimizationTolerance = 1e-6f,
            NumberOfThreads = 1,
        });
        return [.. trainer.Fit(ml.Data.LoadFromEnumerable(rows, schema)).Model.SubModel.Weights.Select(w => (double)w)];
    }

    private static IEnumerable<RankerRow> Rows(double[] features, double wanted)
    {
        float[] values = [.. features.Select(f => (float)f)];
        if (wanted > Negligible)
            yield return new() { Features = values, Label = true, Weight = (float)wanted };
        if (wanted < 1 - Negligible)
            yield return new() { Features = values, Weight = (float)(1 - wanted) };
    }
}
