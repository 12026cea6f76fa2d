using System.Collections;
using System.Globalization;

namespace Readout.Notebooks.Display;

/// <summary>A value as a table cell or a line shows it, the same on every machine.</summary>
internal static class ValueText
{
    private const int ShownItems = 5;
    private const string Undefined = "–";

    /// <summary>Whether a value is a number.</summary>
    public static bool IsNumber(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    /// <summary>A value in a table: four decimals at most.</summary>
    public static string Of(object? value) => value switch
    {
        null or double.NaN or float.NaN => Undefined,
        float or double or decimal => ((IFormattable)value).ToString("0.####", CultureInfo.InvariantCulture),
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => Items(items),
        _ => value.ToString() ?? "",
    };

    /// <summary>A value that stands alone: with all its digits.</summary>
    public static string Alone(object value) => value is float and not float.NaN or double and not double.NaN or decimal
        ? ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)
        : Of(value);

    private static string Items(IEnumerable items)
    {
        string[] shown = [.. items.Cast<object?>().Take(ShownItems + 1).Select(Of)];
        return $"[{string.Join(", ", shown.Take(ShownItems))}{(shown.Length > ShownItems ? ", …" : "")}]";
    }
}
