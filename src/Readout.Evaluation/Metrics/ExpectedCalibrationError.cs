namespace Readout.Evaluation.Metrics;

/// <summary>ECE of the predicted topic: Σ over bins of (count / n)·|accuracy − mean confidence|.</summary>
/// <remarks>
/// Bins of equal width, open below and closed above: ((m − 1)/M, m/M] (Guo et al., "On calibration of modern neural networks",
/// ICML 2017). scikit-learn has no ECE; its <c>calibration_curve</c> treats one topic at a time.
/// </remarks>
internal static class ExpectedCalibrationError
{
    // A confidence of 0.6 may come as 0.6000000000000001 after normalisation: it still belongs to the bin that ends at 0.6.
    public static int BinOf(double confidence, int bins) =>
        Math.Clamp((int)Math.Ceiling((confidence * bins) - 1e-9) - 1, 0, bins - 1);

    public static double Of(Tally tally)
    {
        double sum = 0;
        for (var bin = 0; bin < tally.Bins; bin++)
            sum += Math.Abs(tally.RightIn(bin) - tally.ConfidenceIn(bin));
        return sum / tally.Counts.Total;
    }
}
