using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Readout.Training.Learning;

/// <summary>The ML.NET estimator behind each <see cref="Trainer"/>: one thread, and L1 off, since ML.NET's defaults lose half the topics of short texts.</summary>
/// <remarks>The perceptron does not shuffle by itself, which would take a second thread: its statements come shuffled.</remarks>
internal static class Estimators
{
    private const string Label = nameof(FeatureRow.Label);
    private const string Features = nameof(FeatureRow.Features);
    private const string Weight = nameof(FeatureRow.Weight);

    /// <summary>Whether a trainer gives a statement its weight. ML.NET's SDCA accepts weights but honours about their root, so it does not count.</summary>
    public static bool TakesWeights(Trainer trainer) => trainer is Trainer.Ridge or Trainer.Lbfgs or Trainer.LightGbm or Trainer.Hashed;

    /// <summary>How much smaller topics gain: 1 where every topic weighs alike, 0 where every statement does. Least squares drown a small topic, so half-way is its default.</summary>
    public static double TopicWeightPower(Trainer trainer, bool balanceTopics) => balanceTopics ? 1 : trainer == Trainer.Ridge ? 0.5 : 0;

    /// <summary>Whether a trainer's scores are margins, of which softmax makes probabilities, and not probabilities already.</summary>
    public static bool YieldsMargins(Trainer trainer) => trainer is Trainer.Svm or Trainer.Ridge;

    public static IEstimator<ITransformer> For(MLContext ml, HyperParameters parameters) => parameters.Trainer switch
    {
        Trainer.Sdca => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = Features,
            L2Regularization = (float)parameters.L2,
            L1Regularization = 0,
            MaximumNumberOfIterations = parameters.Iterations,
            ConvergenceTolerance = 0.01f,
            NumberOfThreads = 1,
            Shuffle = true,
        }),
        Trainer.Lbfgs => ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = Features,
            ExampleWeightColumnName = Weight,
            L2Regularization = (float)parameters.L2,
            L1Regularization = 0,
            MaximumNumberOfIterations = parameters.Iterations,
            OptimizationTolerance = 1e-3f,
            NumberOfThreads = 1,
            DenseOptimizer = true,
            HistorySize = 8,
        }),
        Trainer.Perceptron => ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = Features,
            L2Regularization = (float)parameters.L2,
            NumberOfIterations = parameters.Iterations,
            Shuffle = false,
        }), Label),
        Trainer.Svm => ml.MulticlassClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = Features,
            Loss = new SmoothedHingeLoss(),
            L2Regularization = (float)parameters.L2,
            L1Regularization = 0,
            MaximumNumberOfIterations = parameters.Iterations,
            ConvergenceTolerance = 0.01f,
            NumberOfThreads = 1,
            Shuffle = true,
        }),
        _ => ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = Features,
            ExampleWeightColumnName = Weight,
            NumberOfIterations = parameters.Iterations,
            NumberOfLeaves = 15,
            MinimumExampleCountPerLeaf = 5,
            LearningRate = 0.1,
            L2CategoricalRegularization = parameters.L2,
            NumberOfThreads = 1,
            Verbose = false,
        }),
    };
}
