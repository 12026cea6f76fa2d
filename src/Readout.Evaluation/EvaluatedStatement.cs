using Readout.Core;

namespace Readout.Evaluation;

/// <summary>A held-out statement and what the classifier said of it.</summary>
/// <param name="Gold">The statement with its gold topic.</param>
/// <param name="Prediction">The prediction.</param>
public sealed record EvaluatedStatement(LabeledStatement Gold, TopicPrediction Prediction)
{
    /// <summary>Whether the predicted topic is the gold topic.</summary>
    public bool IsCorrect => Prediction.Topic == Gold.Topic;
}
