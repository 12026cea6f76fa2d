using CsCheck;

namespace Readout.Tests.Text;

/// <summary>Makes texts of the pieces that readouts are made of, and of pieces that break scanners.</summary>
internal static class TextGen
{
    private static readonly string[] Pieces =
    [
        "President Xi ", "said ", "the two sides ", "U.S. ", "Feb. 5", ". ", ".", "\n", "\n\n", "\"", "“", "”", "«", "‘", "’", "'",
            " ", ", ", "He ", "told ", "according to ", "Mr. ", "(", ")", "[", "]",
        "...", "…", "? ", "! ", ": ", "; ", "— ", "- ", "1. ", "• ", "\u00a0", "\u200b", "\u00ad", "\u202e", "BEIJING, ", "(Xinhua) ",
            "agreed ", "that ", "a.m. ", "No. 5 ", "3.5 ", "www.a.example/b ", "The ",
        "leaders ", "and ", "Tokayev ", "was noted ", "It ", "\r\n", "\t", "é", "\ud83d\ude00", "Source: ", "will ", "peace.The ",
    ];

    /// <summary>Up to sixty pieces in a row.</summary>
    public static Gen<string> Texts { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);
}
