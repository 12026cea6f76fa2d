namespace Readout.Evaluation.Metrics;

/// <summary>Shares of right answers.</summary>
internal static class Accuracy
{
    /// <summary>right / all; a statement whose gold topic the classifier does not know is among all and never right.</summary>
    public static double Of(TopicCounts counts) => (double)counts.Correct / counts.Total;

    /// <summary>The mean recall over the topics that occur.</summary>
    /// <remarks>
    /// Brodersen, Ong, Stephan and Buhmann, "The balanced accuracy and its posterior distribution", ICPR 2010. It is
    /// scikit-learn's <c>balanced_accuracy_score</c>, unadjusted. It equals macro-recall here, where a topic without support has
    /// no recall; scikit-learn's default macro-recall is lower when a topic without support is predicted.
    /// </remarks>
    public static double Balanced(TopicCounts counts) => Averages.Macro(counts, counts.Recall);
}
