using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Reads one mention: determiner, modifiers and demonym, office, what the office is for, name, state.</summary>
/// <param name="text">The original text.</param>
/// <param name="tokens">The tokens of the sentence.</param>
internal sealed class NounPhrase(string text, List<Token> tokens)
{
    private const int LongestPrefix = 10;

    /// <summary>The mention that begins at a token; null for none.</summary>
    public Mention? At(int start)
    {
        if (tokens[start].Kind is TokenKind.Mark or TokenKind.Number)
            return null;
        if (Nouns.Pronouns.TryGetValue(tokens[start].Word, out var pronoun) && !(tokens[start].Word == "both" && Continues(start + 1))
            && !IsExcellency(start))
            return new(start, start + 1, MentionKind.Pronoun)
            {
                Words = tokens[start].Word,
                Plural = pronoun.Plural,
                Gender = pronoun.Gender
            };
        var (at, determiner) = (start, "");
        var gender = Honorific(ref at);
        if (at > start && at < tokens.Count && tokens[at].Word == "the")
            determiner = tokens[at++].Word;
        if (at == start && Nouns.Determiners.Contains(tokens[at].Word))
        {
            determiner = tokens[at++].Word;
            if (determiner is "both" or "all" && at < tokens.Count && tokens[at].Word is "the" or "of" or "these")
                at += at + 1 < tokens.Count && tokens[at].Word == "of" && tokens[at + 1].Word == "the" ? 2 : 1;
        }

        if (gender == ' ' && at < tokens.Count)
            gender = Honorific(ref at);
        if (at >= tokens.Count)
            return null;
        return Headed(start, at, determiner, gender) ?? Named(start, at, determiner, gender) ?? Counted(start, at, determiner);
    }

    private bool Continues(int at) =>
        at < tokens.Count && (tokens[at].Word is "the" or "of" or "these" || tokens[at].Capital || Nouns.Groups.At(tokens, at).Length > 0
            || Nouns.Offices.At(tokens, at).Length > 0 || Nouns.Modifiers.Contains(tokens[at].Word));

    // "HE President Dolm" is no pronoun.
    private bool IsExcellency(int at) => tokens[at].Word == "he" && tokens[at].Kind == TokenKind.AllCapitals && at + 1 < tokens.Count
        && (tokens[at + 1].Capital || tokens[at + 1].Word == "the");

    // "Mr de Graaf", "Ms von der Velde".
    private bool IsParticle(int at) => Nouns.Particles.Contains(tokens[at].Word) && at + 1 < tokens.Count
        && (tokens[at + 1].Capital || (Nouns.Particles.Contains(tokens[at + 1].Word) && at + 2 < tokens.Count && tokens[at + 2].Capital));

    private char Honorific(ref int at)
    {
        var gender = ' ';
        while (at < tokens.Count && Nouns.Honorifics.At(tokens, at) is ( > 0 and var length, var sex) && at + length < tokens.Count
            && (tokens[at].Capital || length > 1) && (tokens[at].Word != "he" || IsExcellency(at))
                && (Name.Is(tokens[at + length]) || IsParticle(at + length) || (tokens[at + length].Word == "'" && at + length + 1 < tokens.Count)
                    || Nouns.Offices.At(tokens, at + length).Length > 0
                    || ((length > 1 || tokens[at].Kind == TokenKind.AllCapitals) && tokens[at + length].Word == "the"
                        && at + length + 1 < tokens.Count && tokens[at + length + 1].Capital
                        && Nouns.Offices.At(tokens, at + length + 1).Length > 0)
                || Nouns.Honorifics.At(tokens, at + length).Length > 0))
        {
            gender = sex == ' ' ? gender : sex;
            at += length + (tokens[at + length].Word == "'" ? 1 : 0);
        }

        return gender;
    }

    // A mention with a head from the lists: an office, a group or a body.
    private Mention? Headed(int start, int at, string determiner, char gender)
    {
        var capitals = false;
        for (var i = at; i < tokens.Count && i - at <= LongestPrefix; i++)
        {
            var (groupLength, groupKind) = Nouns.Groups.At(tokens, i);
            var (officeLength, office) = Nouns.Offices.At(tokens, i);
            var (bodyLength, _) = Nouns.Bodies.At(tokens, i);
            if (officeLength > groupLength && officeLength >= bodyLength && !OfficePhrase.IsGivenName(tokens, i)
                && !LeadsToOffice(i, officeLength))
                return new OfficePhrase(text, tokens).Read(start, at, i, i + officeLength, office!, determiner, gender);
            if (groupLength > 0 && groupLength >= bodyLength
                && (determiner.Length > 0 || tokens[i].Capital || capitals || i > at || groupKind == 'p'))
                return Group(start, at, i + groupLength, determiner, capitals);
            if (bodyLength > 0 && !LeadsToHead(i + bodyLength) && (determiner.Length > 0 || capitals || tokens[i].Capital))
                return Body(start, at, i + bodyLength);
            if (Name.Is(tokens[i]))
                capitals = true;
            else if (!Nouns.Modifiers.Contains(tokens[i].Word) && !Nouns.Portfolios.Contains(tokens[i].Word) && bodyLength == 0
                && officeLength == 0
                && !(tokens[i].Word is "and" or "of" && i > at && i + 1 < tokens.Count && tokens[i + 1].Capital
                    && tokens[i - 1].Capital && AheadIsOffice(i + 1)))
                return null;
        }

        return null;
    }

    // "deputy prime minister": an office that only modifies the next.
    private bool LeadsToOffice(int at, int length)
    {
        if (Nouns.Offices.At(tokens, at) is (_, { Plural: true }) || tokens[at].Possessive)
            return false;
        var next = at + length;
        while (next < tokens.Count && next < at + length + 4 && Nouns.Offices.At(tokens, next).Length == 0
            && (Nouns.Modifiers.Contains(tokens[next].Word) || Nouns.Portfolios.Contains(tokens[next].Word)) && !tokens[next].Possessive)
            next++;
        return next < tokens.Count && Nouns.Offices.At(tokens, next) is ( > 0, { Role: false } following) && !OfficePhrase.IsRank(following)
            && Nouns.Pronouns.ContainsKey(tokens[next].Word) == false
            && (tokens[next].Capital == tokens[at].Capital || tokens[next].Kind == TokenKind.AllCapitals);
    }

    private bool LeadsToHead(int at)
    {
        while (at < tokens.Count && (Nouns.Modifiers.Contains(tokens[at].Word) || Nouns.Portfolios.Contains(tokens[at].Word)
            || Name.Is(tokens[at])) && Nouns.Offices.At(tokens, at).Length == 0)
            at++;
        return at < tokens.Count && (Nouns.Offices.At(tokens, at).Length > 0 || Nouns.Groups.At(tokens, at).Length > 0
            || Nouns.Bodies.At(tokens, at).Length > 0);
    }

    private bool AheadIsOffice(int at)
    {
        for (var i = at; i < Math.Min(tokens.Count, at + 3); i++)
        {
            if (Nouns.Offices.At(tokens, i) is ( > 0, { Plural: true }))
                return true;
        }

        return false;
    }

    private Mention Group(int start, int at, int end, string determiner, bool capitals)
    {
        var complement = end < tokens.Count && tokens[end].Word == "to" ? new(end, "", "") : Complement.At(text, tokens, end);
        var of = complement.State.Length > 0 ? complement.State : complement.Field;
        if (of.Length == 0 && StatesOf(at, end) is { Length: > 0 } states)
            (of, capitals) = (states, false);
        return new(start, complement.End, capitals && of.Length == 0 ? MentionKind.Body : MentionKind.Group)
        {
            Words = Name.Text(text, tokens, at, complement.End),
            State = of,
            Determiner = determiner,
            Plural = true,
            Possessive = tokens[complement.End - 1].Possessive,
        };
    }

    // "U.S. and Afghan leaders": the states of which they are; empty where another word stands among them.
    private string StatesOf(int at, int end)
    {
        List<string> states = [];
        var i = at;
        while (i < end && Nouns.Groups.At(tokens, i).Length == 0)
        {
            var (length, state) = States.At(tokens, i);
            if (length == 0 && tokens[i].Word is not ("and" or "," or "senior"))
                return "";
            if (length > 0)
                states.Add(state!);
            i += Math.Max(1, length);
        }

        return i < end ? string.Join(" and ", states) : "";
    }

    private Mention Body(int start, int at, int end)
    {
        while (end < tokens.Count && Nouns.Bodies.At(tokens, end) is ( > 0 and var more, _))
            end += more;
        var complement = Complement.At(text, tokens, end);
        // "Velora's Directorate of Roads" is the Directorate of Roads.
        var owner = complement.State.Length + complement.Field.Length > 0 ? tokens.FindLastIndex(end - 1, end - at, t => t.Possessive) : -1;
        at = owner >= 0 && owner + 1 < end && tokens[owner + 1].Capital ? owner + 1 : at;
        return new(start, complement.End, MentionKind.Body)
        {
            Words = Name.Text(text, tokens, at, complement.End),
            State = complement.State,
            Possessive = tokens[complement.End - 1].Possessive,
        };
    }

    // A run of capitals without a listed head.
    private Mention? Named(int start, int at, string determiner, char gender)
    {
        var (stateLength, state) = States.At(tokens, at);
        var end = Math.Max(Name.End(tokens, at), at + stateLength);
        if (end == at || (at == 0 && Name.IsOpening(tokens, at)))
            return null;
        var name = Name.Text(text, tokens, at, end);
        if (at + stateLength == end && gender == ' ')
            return new(start, end, MentionKind.State)
            {
                Name = name,
                State = state!,
                Words = name,
                Possessive = tokens[end - 1].Possessive
            };
        if (determiner.Length > 0 || (end == at + 1 && tokens[at].Kind == TokenKind.AllCapitals && gender == ' '))
            return new(start, end, MentionKind.Body) { Name = name, Words = name, Possessive = tokens[end - 1].Possessive };
        var behind = Complement.StateBehind(text, tokens, end);
        return new(start, behind.End, MentionKind.Person)
        {
            Name = Name.WithoutSuffix(name),
            State = behind.State,
            Words = name,
            Gender = gender != ' ' ? gender : Nouns.GivenNames.GetValueOrDefault(tokens[at].Word, ' '),
            Possessive = tokens[behind.End - 1].Possessive,
        };
    }

    // "The two agreed": a number alone.
    private Mention? Counted(int start, int at, string determiner) =>
        determiner is "the" or "these" or "all" && Nouns.Numbers.Contains(tokens[at].Word)
            ? new(start, at + 1, MentionKind.Group) { Words = tokens[at].Word, Determiner = determiner, Plural = true }
            : null;
}
