using System.Text;
using Readout.Core;

namespace Readout.Training.Features;

/// <summary>The runs of five characters of a text, punctuation and spaces among them.</summary>
internal static class CharacterRuns
{
    /// <summary>Characters of a run.</summary>
    public const int Length = 5;

    /// <summary>Every run of a text in lower case with white space made single; none begins or ends inside a surrogate pair.</summary>
    /// <returns>The text as it is read, and where in it each run begins.</returns>
    public static IEnumerable<(string Whole, int Start)> Of(string text)
    {
        var plain = new StringBuilder(" ");
        foreach (var c in Words.Normalize(text).Append(' '))
        {
            if (!char.IsWhiteSpace(c))
                plain.Append(Unified(c));
            else if (plain[^1] != ' ')
                plain.Append(' ');
        }

        var whole = plain.ToString();
        for (var start = 0; start + Length <= whole.Length; start++)
        {
            if (!char.IsLowSurrogate(whole[start]) && !char.IsHighSurrogate(whole[start + Length - 1]))
                yield return (whole, start);
        }
    }

    // Houses differ in quotation marks and dashes; that is no difference of domain.
    private static char Unified(char c) => c switch
    {
        '“' or '”' or '«' or '»' => '"',
        '‘' => '\'',
        '–' or '—' => '-',
        _ => c,
    };
}
