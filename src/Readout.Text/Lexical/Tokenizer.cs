namespace Readout.Text.Lexical;

/// <summary>Cuts a sentence into words and marks.</summary>
internal static class Tokenizer
{
    private static readonly HashSet<string> Dotted = [.. Lexicon.Read("abbreviations").Where(f => f[1] is not ("number" or "title")).Select(f => f[0])];

    /// <summary>The tokens of a stretch of text.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="quotations">The quotations of the document.</param>
    public static List<Token> Of(string text, int start, int end, Quotations quotations)
    {
        List<Token> tokens = [];
        for (var i = start; i < end;)
        {
            if (Characters.IsSpace(text[i]) || Characters.IsInvisible(text[i]))
            {
                i++;
            }
            else if (Characters.IsWord(text[i]))
            {
                var stop = EndOfWord(text, i, end);
                tokens.Add(Word(text, i, stop, quotations.Covers(i)));

                // The apostrophe of "the leaders' view" belongs to the word.
                i = tokens[^1].Possessive && stop < end && Characters.IsApostrophe(text[stop]) ? stop + 1 : stop;
            }
            else
            {
                var mark = Characters.IsDoubleQuote(text[i]) ? "\"" : Characters.IsApostrophe(text[i])
                    || text[i] == '‘' ? "'" : text[i].ToString();
                tokens.Add(new(i, i + 1, mark, TokenKind.Mark, false, quotations.Covers(i)));
                i++;
            }
        }

        return tokens;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (Characters.IsWord(text[i]) || Characters.IsInvisible(text[i]))
                i++;
            else if (i + 1 < end && Characters.IsWord(text[i + 1])
                && (Characters.IsApostrophe(text[i]) || text[i] is '-' or '‑' or '&' or '.' or '@' or '_'))
                i += 2;
            else if (text[i] == '.' && IsAbbreviation(text.AsSpan(start, i - start)))
                return i + 1;
            else
                break;
        }

        return i;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || (word.Length <= 8 && (word.Contains('.') || Dotted.Contains(word.ToString().ToLowerInvariant())));

    private static Token Word(string text, int start, int end, bool quoted)
    {
        var raw = Visible(text, start, end);
        var possessive = false;
        if (raw.Length > 2 && raw[^1] is 's' or 'S' && Characters.IsApostrophe(raw[^2]))
            (raw, possessive) = (raw[..^2], true);
        else if (raw.Length > 1 && raw[^1] is 's' && end < text.Length && Characters.IsApostrophe(text[end])
            && (end + 1 == text.Length || text[end + 1] == ' '))
            possessive = true;
        var kind = !char.IsLetter(raw[0]) ? (char.IsDigit(raw[0]) ? TokenKind.Number : TokenKind.Lower)
            : !char.IsUpper(raw[0]) ? (IsArticled(raw) ? TokenKind.Capital : TokenKind.Lower)
            : raw.Length > 1 && !raw.Any(char.IsLower) ? TokenKind.AllCapitals : TokenKind.Capital;
        return new(start, end, raw.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-'), kind, possessive, quoted);
    }

    // "al-Qasr", "d'Almeida": a name whose first letter is small.
    private static bool IsArticled(string raw)
    {
        var mark = raw.AsSpan(0, Math.Min(4, raw.Length)).IndexOfAny('-', '\'', '’');
        return mark is > 0 && mark + 1 < raw.Length && char.IsUpper(raw[mark + 1]);
    }

    /// <summary>A stretch of text without its invisible characters.</summary>
    public static string Visible(string text, int start, int end)
    {
        var raw = text[start..end];
        return raw.Any(Characters.IsInvisible) ? string.Concat(raw.Where(c => !Characters.IsInvisible(c))) : raw;
    }
}
