using System.Runtime.CompilerServices;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Trainers;

namespace Readout.Training.Learning;

/// <summary>Weights as the ML.NET transformer that a linear ML.NET trainer would have made of them, so that they are saved, loaded and explained alike.</summary>
internal static class LinearTransformer
{
    /// <summary>A transformer from the column Features to the column Score.</summary>
    public static ITransformer Of(MLContext ml, LinearWeights weights, DataViewSchema schema)
    {
        var (topics, width) = (weights.Weights.Length, weights.Weights[0].Length);
        VBuffer<float>[] rows = [.. weights.Weights.Select(row => new VBuffer<float>(row.Length, row))];
        var model = Model(ml, rows, [.. weights.Biases.Select(bias => (float)bias)], topics, width, null, null);
        return Transformers<LinearMulticlassModelParameters>.Make(ml, model, schema, nameof(FeatureRow.Features), nameof(FeatureRow.Label), "Score", "PredictedLabel");
    }

    // ML.NET keeps the making of models from weights to itself.
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LinearMulticlassModelParameters Model(
        IHostEnvironment environment, VBuffer<float>[] weights, float[] bias, int numClasses, int numFeatures, string[]? labelNames, ModelStatisticsBase? stats);

    // The constructor of a generic type is found by its generic signature only.
    private static class Transformers<TModel>
        where TModel : class
    {
        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
        public static extern MulticlassPredictionTransformer<TModel> Make(
            IHostEnvironment environment, TModel model, DataViewSchema inputSchema,
            string featureColumn, string labelColumn, string scoreColumn, string predictedLabel);
    }
}
