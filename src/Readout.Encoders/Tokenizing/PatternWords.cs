using System.Text.RegularExpressions;

namespace Readout.Encoders.Tokenizing;

/// <summary>Words as a pattern finds them.</summary>
internal sealed partial class PatternWords(Regex pattern) : IWordSplitter
{
    /// <summary>Runs of letters and digits, and runs of other signs.</summary>
    public static readonly PatternWords WordsAndSigns = new(WordsAndSignsPattern());

    /// <summary>Whatever stands between white space.</summary>
    public static readonly PatternWords BetweenSpaces = new(BetweenSpacesPattern());

    /// <inheritdoc/>
    public IEnumerable<string> Split(string text, bool first) => pattern.Matches(text).Select(match => match.Value);

    // .NET's \w lacks letter numbers, marks with a width and joiners, which Unicode's has.
    [GeneratedRegex(@"[\w\p{M}\p{Nl}\u200C\u200D]+|[^\w\s\p{M}\p{Nl}\u200C\u200D]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndSignsPattern();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenSpacesPattern();
}
