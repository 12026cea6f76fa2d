using System.Globalization;
using System.Text.Json;

namespace Readout.Evaluation.Reports;

/// <summary>Numbers as reports have them: six decimals, null for undefined, an estimate or a row of a matrix on one line.</summary>
internal static class JsonNumbers
{
    public static void WriteRounded(this Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Rounded(value));
    }

    public static void WriteEstimate(this Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WritePropertyName(name);
        var (value, low, high) = estimate;
        json.WriteRawValue($$"""{ "value": {{Rounded(value)}}, "low": {{Rounded(low)}}, "high": {{Rounded(high)}} }""");
    }

    public static void WriteRow(this Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WritePropertyName(name);
        json.WriteRowValue(values);
    }

    public static void WriteRowValue(this Utf8JsonWriter json, IEnumerable<double> values) =>
        json.WriteRawValue($"[{string.Join(", ", values.Select(Rounded))}]");

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Adding 0 turns a rounded -0 into 0.
    private static string Rounded(double value) =>
        double.IsFinite(value) ? (Math.Round(value, 6) + 0.0).ToString("0.######", CultureInfo.InvariantCulture) : "null";
}
