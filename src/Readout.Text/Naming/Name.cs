using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Runs of capitals that can be proper names.</summary>
internal static class Name
{
    private static readonly HashSet<string> Suffixes = ["jr.", "sr.", "jr", "sr"];
    private static readonly HashSet<string> Letters =
        ["MP", "MEP", "MSP", "MLA", "KC", "QC", "SC", "KCB", "KCMG", "GCMG", "CMG", "CBE", "OBE", "MBE", "PC", "PhD",
            "J", "AJ", "JA", "AJA", "CJ", "ACJ", "DCJ", "JP", "JSC", "SAN", "GCFR", "GCON", "CFR", "OON", "GBE", "DBE", "KBE", "CVO"];

    private static readonly HashSet<string> CapitalsInIng = ["beijing", "nanjing", "xining", "darjeeling"];

    /// <summary>Whether a token can be part of a name.</summary>
    public static bool Is(Token token) => token.Capital && !Nouns.Openers.Contains(token.Word);

    /// <summary>Whether a capital is there only because the sentence begins: "Noting …", "Recently …".</summary>
    public static bool IsOpening(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Capital && !CapitalsInIng.Contains(tokens[at].Word) && at + 1 < tokens.Count && !tokens[at + 1].Capital
        && !(tokens[at + 1].Word.EndsWith("ed", StringComparison.Ordinal)
            || tokens[at + 1].Word is "said" or "told" or "made" or "gave" or "spoke")
        && (tokens[at].Word.EndsWith("ing", StringComparison.Ordinal) || tokens[at].Word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>The index behind the name that begins at a token; the same index for none. A possessive ends a name.</summary>
    public static int End(IReadOnlyList<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count)
        {
            if (Is(tokens[i]) && (i == at || !(IsTitle(tokens, i) || IsAddress(tokens, i))))
                i++;
            else if (i > at && Nouns.Particles.Contains(tokens[i].Word) && NextIsName(tokens, i + 1))
                i++;
            else
                break;
            if (tokens[i - 1].Possessive)
                return i;
        }

        if (i > at && i + 1 < tokens.Count && tokens[i].Word == "," && Suffixes.Contains(tokens[i + 1].Word))
            i += 2;
        return i;
    }

    /// <summary>The words of a name, one space apart, without the possessive ending.</summary>
    public static string Text(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        var words = new List<string>(to - from);
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            var word = Tokenizer.Visible(text, tokens[i].Start, tokens[i].End);
            var ending = word.Length > 2 && Characters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' && i == to - 1;
            words.Add(ending ? word[..^2] : word);
        }

        return string.Join(' ', words);
    }

    /// <summary>A name without "Jr.", "Sr." or the letters of an honour or a seat ("KCB MP") at its end.</summary>
    public static string WithoutSuffix(string name)
    {
        var cut = name.LastIndexOf(' ');
        while (cut > 0 && (Suffixes.Contains(name[(cut + 1)..].ToLowerInvariant()) || Letters.Contains(name[(cut + 1)..])))
        {
            name = name[..cut];
            cut = name.LastIndexOf(' ');
        }

        return name;
    }

    /// <summary>A name in capitals throughout, in capitals and small letters: "PRESIDENT DOLM" gives "President Dolm".</summary>
    public static string Mixed(string name) => name.Length < 4 || name.Any(char.IsLower)
        ? name
        : string.Join(' ', name.Split(' ').Select(w => w.Length > 3 || !w.All(char.IsLetter) ? w[..1] + w[1..].ToLowerInvariant() : w));

    private static bool NextIsName(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (Is(tokens[at]) || (Nouns.Particles.Contains(tokens[at].Word) && at + 1 < tokens.Count && Is(tokens[at + 1])));

    // "in Abu Dhabi H.E. Liina Keskula": a form of address begins another name.
    private static bool IsAddress(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Word.EndsWith('.') && Nouns.Honorifics.At(tokens, at).Length > 0;

    private static bool IsTitle(IReadOnlyList<Token> tokens, int at) =>
        Nouns.Offices.At(tokens, at) is ( > 0, { } office)
            && office.Name is "president" or "prime minister" or "minister" or "chancellor" or "secretary-general";
}
