using Readout.Core;

namespace Readout.Training;

/// <summary>Why a statement got its topic.</summary>
public sealed record Explanation
{
    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What the classifier says of it.</summary>
    public required TopicPrediction Prediction { get; init; }

    /// <summary>The predicted topic.</summary>
    public Topic Topic => Prediction.Topic;

    /// <summary>The second most probable topic.</summary>
    public Topic RunnerUp => Prediction.Ranked[1].Topic;

    /// <summary>What the model says without looking at the statement; null when it is not linear.</summary>
    public required Contribution? Bias { get; init; }

    /// <summary>Every n-gram of the statement that the model knows, the one of greatest difference first; none when the model is not linear.</summary>
    public required IReadOnlyList<Contribution> Ngrams { get; init; }

    /// <summary>Each dense block as a sum; none when the model is not linear.</summary>
    public required IReadOnlyList<Contribution> DenseBlocks { get; init; }

    /// <summary>The score of the predicted topic minus that of the runner-up: exactly bias, n-grams and dense blocks; NaN when the model is not linear.</summary>
    public required double ScoreDifference { get; init; }

    /// <summary>The effect of each word, the strongest first.</summary>
    public required IReadOnlyList<WordEffect> Words { get; init; }

    /// <summary>The training statements most like it, the nearest first; none when the model does not keep them.</summary>
    public required IReadOnlyList<NearestStatement> Nearest { get; init; }

    /// <summary>A short deletion that changes the topic; null when not even the empty text has another.</summary>
    public required TopicFlip? Flip { get; init; }
}
