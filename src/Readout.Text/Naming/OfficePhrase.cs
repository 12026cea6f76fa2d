using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Reads a mention around an office: what stands before it, what it is for, and the name behind it.</summary>
internal sealed class OfficePhrase(string text, List<Token> tokens)
{
    /// <summary>Reads the mention; null when the word is not used as an office.</summary>
    /// <param name="start">Its first token, the determiner included.</param>
    /// <param name="prefix">The first token behind determiner and forms of address.</param>
    /// <param name="head">The first token of the office.</param>
    /// <param name="end">The token behind the office.</param>
    /// <param name="office">The office.</param>
    /// <param name="determiner">The determiner.</param>
    /// <param name="gender">The gender that a form of address told.</param>
    public Mention? Read(int start, int prefix, int head, int end, Office office, string determiner, char gender)
    {
        var (state, field) = Before(prefix, head);
        var complement = tokens[end - 1].Possessive ? new(end, "", "") : Complement.At(text, tokens, end);
        var nameStart = SkipTitles(complement.End, ref gender);
        var nameEnd = office.Plural || tokens[nameStart - 1].Possessive
            || nameStart >= tokens.Count ? nameStart : Name.End(tokens, nameStart);
        var name = nameEnd > nameStart ? Name.WithoutSuffix(Name.Text(text, tokens, nameStart, nameEnd)) : "";
        var behind = name.Length > 0 && complement.State.Length == 0 ? Complement.StateBehind(text, tokens, nameEnd) : new(nameEnd, "", "");
        var to = name.Length > 0 ? behind.End : complement.End;
        if (name.Length == 0 && determiner.Length == 0 && state.Length == 0 && complement.State.Length == 0 && gender == ' '
            && !tokens[head].Capital && !office.Plural)
            return null;
        state = complement.State.Length > 0 ? complement.State : behind.State.Length > 0 ? behind.State : state;
        return new(start, to, name.Length > 0 ? MentionKind.Person : office.Plural ? MentionKind.Group : MentionKind.Title)
        {
            Name = name,
            Office = office.Role || (office.Any && name.Length > 0 && office.Name is "leader" or "official") ? "" : office.Name,
            Field = complement.Field.Length > 0 ? complement.Field : field,
            State = state,
            Words = Name.Text(text, tokens, prefix, to),
            Determiner = determiner,
            Gender = gender != ' ' ? gender : office.Gender != ' ' ? office.Gender : nameEnd > nameStart
                ? Nouns.GivenNames.GetValueOrDefault(tokens[nameStart].Word, ' ') : ' ',
            Plural = office.Plural,
            Possessive = tokens[to - 1].Possessive,
            Epithet = office.Role || office.Any || (complement.State.Length == 0 && state.Length > 0) || Visiting(prefix, head),
        };
    }

    // "Kazakh", "EU foreign policy": capitals that are no modifiers are the state, the other words the field.
    private (string State, string Field) Before(int prefix, int head)
    {
        List<string> state = [], field = [];
        for (var i = prefix; i < head; i++)
        {
            var word = Name.Text(text, tokens, i, i + 1);
            if (Nouns.Portfolios.Contains(tokens[i].Word) && !(States.Knows(word) && tokens[i].Word != "european"))
                field.Add(tokens[i].Word);
            else if (Name.Is(tokens[i])
                && !tokens[i].Word.EndsWith("-born", StringComparison.Ordinal) && !Nouns.Modifiers.Contains(tokens[i].Word)
                && Nouns.Offices.At(tokens, i).Length == 0
                && Nouns.Bodies.At(tokens, i).Length == 0)
                state.Add(word);
            else if (tokens[i].Word == "and" && state.Count > 0)
                state.Add("and");
        }

        return (string.Join(' ', state), string.Join(' ', field));
    }

    /// <summary>Whether an office is a rank by birth or in arms, which may follow another office: "Crown Prince Sheikh Nawaf".</summary>
    public static bool IsRank(Office office) => office.Name is "sheikh" or "sheikha" or "prince" or "princess" or "general" or "king"
        or "sultan" or "admiral" or "colonel" or "marshal";

    /// <summary>Whether the word of an office is a given name: "Prince Sultan bin Salman".</summary>
    public static bool IsGivenName(IReadOnlyList<Token> tokens, int at) => tokens[at].Word is "sultan" or "emir" or "amir"
        && at + 1 < tokens.Count && tokens[at + 1].Word is "bin" or "ibn" or "bint" or "al";

    private int SkipTitles(int at, ref char gender)
    {
        while (at < tokens.Count)
        {
            var (length, sex) = Nouns.Honorifics.At(tokens, at);
            if (length > 0 && (tokens[at].Capital || length > 1))
            {
                gender = sex == ' ' ? gender : sex;
                at += length + (at + length + 1 < tokens.Count && tokens[at + length].Word == "'" ? 1 : 0);
            }
            else if (Nouns.Offices.At(tokens, at) is ( > 0 and var more, { Plural: false } office) && tokens[at].Capital
                && IsRank(office) && !IsGivenName(tokens, at))
            {
                at += more;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool Visiting(int prefix, int head)
    {
        for (var i = prefix; i < head; i++)
        {
            if (tokens[i].Word is "visiting" or "other" or "said")
                return true;
        }

        return false;
    }
}
