using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Readout.Training.Features;

namespace Readout.Training.Learning;

/// <summary>The weights of a linear ML.NET model: a topic's score is its bias and the sum of weight times feature.</summary>
/// <remarks>
/// The scores are the logits or margins of which softmax makes probabilities. With one perceptron a topic they are the log-odds of the
/// topic against all others, which Platt's calibration p = 1 / (1 + exp(slope · margin + offset)) makes linear too.
/// </remarks>
internal sealed record LinearWeights(float[][] Weights, double[] Biases)
{
    /// <summary>Reads the weights; null for a model that is not linear.</summary>
    public static LinearWeights? Of(ITransformer? transformer)
    {
        var last = transformer is TransformerChain<ITransformer> chain ? chain.LastTransformer : transformer;
        return (last as ISingleFeaturePredictionTransformer<object>)?.Model switch
        {
            LinearMulticlassModelParametersBase joint => OfJoint(joint),
            OneVersusAllModelParameters apart => OfApart(apart),
            _ => null,
        };
    }

    /// <summary>The score of a topic.</summary>
    public double Score(SparseVector vector, int topic) =>
        Biases[topic] + vector.Indices.Select((index, i) => (double)vector.Values[i] * Weights[topic][index]).Sum();

    private static LinearWeights OfJoint(LinearMulticlassModelParametersBase model)
    {
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out var topics);
        return new([.. weights.Take(topics).Select(w => w.DenseValues().ToArray())], [.. model.GetBiases().Select(b => (double)b)]);
    }

    private static LinearWeights? OfApart(OneVersusAllModelParameters model)
    {
        var all = SubModelParameters(model);
        var parts = all.OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().ToList();
        return parts.Count < all.Length
            ? null
            : new(
                [.. parts.Select(p => p.SubModel.Weights.Select(w => (float)(-p.Calibrator.Slope * w)).ToArray())],
                [.. parts.Select(p => (-p.Calibrator.Slope * p.SubModel.Bias) - p.Calibrator.Offset)]);
    }

    // ML.NET keeps the models of the topics to itself.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_SubModelParameters")]
    private static extern ImmutableArray<object> SubModelParameters(OneVersusAllModelParameters model);
}
