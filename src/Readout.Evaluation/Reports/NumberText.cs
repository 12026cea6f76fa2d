using System.Globalization;

namespace Readout.Evaluation.Reports;

/// <summary>Numbers as reports and figures print them: three decimals, an undefined one as –.</summary>
internal static class NumberText
{
    private const string Undefined = "–";

    /// <summary>A number with decimals. A value that rounds to 0 has no sign.</summary>
    public static string Of(double value, int decimals = 3) => double.IsNaN(value)
        ? Undefined
        : (Math.Round(value, decimals) + 0.0).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value with its interval, such as <c>0.812 [0.780, 0.843]</c>.</summary>
    public static string Interval(Estimate estimate) => double.IsNaN(estimate.Value)
        ? Undefined
        : $"{Of(estimate.Value)} [{Of(estimate.Low)}, {Of(estimate.High)}]";

    /// <summary>A share in whole per cent, such as <c>84 %</c>.</summary>
    public static string Percent(double share) => double.IsNaN(share) ? Undefined : $"{Of(share * 100, 0)} %";

    /// <summary>A number with no more decimals than it needs, for the ticks of an axis.</summary>
    public static string Short(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun, such as <c>1 statement</c> or <c>12 statements</c>.</summary>
    public static string Count(int count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";
}
