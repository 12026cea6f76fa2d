using Readout.Evaluation.Metrics;

namespace Readout.Evaluation;

/// <summary>Confidence against accuracy, by bins of equal width.</summary>
internal static class CalibrationTable
{
    public static IReadOnlyList<CalibrationBin> Of(Tally tally) =>
    [
        .. Enumerable.Range(0, tally.Bins).Select(bin => new CalibrationBin(
            (double)bin / tally.Bins,
            (double)(bin + 1) / tally.Bins,
            tally.CountIn(bin),
            tally.ConfidenceIn(bin) / tally.CountIn(bin),
            (double)tally.RightIn(bin) / tally.CountIn(bin))),
    ];
}
