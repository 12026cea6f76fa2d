using System.Globalization;
using Readout.Evaluation;

namespace Readout.Cli.Output;

/// <summary>Numbers as the terminal shows them: three decimals, an undefined one as –.</summary>
internal static class NumberText
{
    /// <summary>A value.</summary>
    public static string Of(double value) => double.IsNaN(value) ? "–" : value.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>A value with its interval.</summary>
    public static string Interval(Estimate estimate) =>
        double.IsNaN(estimate.Value) ? "–"
        : double.IsNaN(estimate.Low) ? Of(estimate.Value)
        : $"{Of(estimate.Value)} [{Of(estimate.Low)}, {Of(estimate.High)}]";
}
