namespace Readout.Encoders.Tokenizing;

/// <summary>Lower case, letter by letter, whatever the culture.</summary>
internal static class LowerCase
{
    /// <summary>A text in lower case. The dotted capital I becomes two characters, as Unicode has it and .NET has not.</summary>
    public static string Of(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
}
