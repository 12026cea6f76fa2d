using System.Globalization;
using System.Text.RegularExpressions;

namespace Readout.AcceptanceTests;

/// <summary>Text that was approved once and must stay so; the variable UPDATE_APPROVED=1 approves anew.</summary>
internal static partial class ApprovedText
{
    /// <summary>Whether approved texts are rewritten instead of compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1";

    /// <summary>Compares a text with a file, to the letter.</summary>
    public static void Check(string actual, string file)
    {
        if (IsUpdating)
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    /// <summary>Compares two outputs word by word: numbers within a tolerance, since processors round differently, and fingerprints by their length.</summary>
    public static void Same(string expected, string actual, double tolerance)
    {
        string[] wanted = Words(expected), found = Words(actual);
        foreach (var (i, (want, have)) in wanted.Zip(found).Index())
        {
            var close = Number(want) is { } a && Number(have) is { } b && Math.Abs(a - b) <= tolerance * (want.Contains('.') ? 1 : 0);
            Assert.True(close || Stable(want) == Stable(have), $"word {i}: '{have}' where '{want}' is approved\n{actual}");
        }

        Assert.Equal(wanted.Length, found.Length);
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r', '[', ']', ',', ';', '│'], StringSplitOptions.RemoveEmptyEntries);

    private static string Stable(string word) => Hexadecimal().Replace(word, "…");

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex("^[0-9a-f]{12,64}$")]
    private static partial Regex Hexadecimal();
}
