using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Finds the mentions of a sentence and joins appositions and co-ordinations.</summary>
internal static class Mentions
{
    private const int MostMembers = 12;

    /// <summary>The mentions of a sentence, in order, none inside another.</summary>
    public static List<Mention> Of(string text, List<Token> tokens)
    {
        List<Mention> mentions = [];
        var phrases = new NounPhrase(text, tokens);
        for (var i = 0; i < tokens.Count;)
        {
            if (phrases.At(i) is { } mention)
            {
                if (!IsAcronym(mention, tokens))
                    mentions.Add(mention);
                i = mention.To;
            }
            else
            {
                i++;
            }
        }

        return Holders.Join(Coordinate(text, Holders.Alternate(Appose(mentions, tokens), tokens), tokens), tokens);
    }

    // "the Organization of American States (OAS) and …": the acronym in brackets is no mention of its own.
    private static bool IsAcronym(Mention mention, List<Token> tokens) => mention.From > 0 && mention.To == mention.From + 1
        && mention.To < tokens.Count && tokens[mention.From].Kind == TokenKind.AllCapitals && tokens[mention.From - 1].Word == "("
        && tokens[mention.To].Word == ")";

    /// <summary>The mentions without co-ordination, from which actors are learned.</summary>
    public static IEnumerable<Mention> Single(IEnumerable<Mention> mentions) =>
        mentions.SelectMany(m => m.Members.Count > 0 ? m.Members : [m]);

    private static List<Mention> Appose(List<Mention> mentions, List<Token> tokens)
    {
        List<Mention> joined = [];
        foreach (var mention in Twofold(mentions, tokens))
        {
            if (joined.Count > 0 && Apposition(joined[^1], mention, tokens) is { } both)
                joined[^1] = both;
            else
                joined.Add(mention);
        }

        return joined;
    }

    // "…, Crown Prince and Prime Minister,": two offices of one person, told by the first.
    private static List<Mention> Twofold(List<Mention> mentions, List<Token> tokens)
    {
        List<Mention> joined = [];
        foreach (var mention in mentions)
        {
            if (joined.Count > 1 && joined[^1] is { Kind: MentionKind.Title, Determiner: "" } first && first.From > 0
                && tokens[first.From - 1].Word == "," && joined[^2].Kind == MentionKind.Person && joined[^2].To == first.From - 1
                && mention is { Kind: MentionKind.Title, Determiner: "", Possessive: false } && mention.From == first.To + 1
                && tokens[first.To].Word == "and" && mention.To < tokens.Count && tokens[mention.To].Word == ",")
                joined[^1] = first with
                {
                    To = mention.To,
                    Also = mention.Office,
                    State = first.State.Length > 0 ? first.State : mention.State,
                };
            else
                joined.Add(mention);
        }

        return joined;
    }

    // Rank by birth or in arms, beside which a person holds an office.
    private static bool IsRank(string office) => office is "" or "sheikh" or "sheikha" or "prince" or "princess" or "general" or "admiral"
        or "colonel" or "marshal" or "professor" or "senator";

    // "João Cravinho, Minister of Foreign Affairs of Portugal," and "the President of Ruthenia, Taras Kovalenko".
    private static Mention? Apposition(Mention first, Mention second, List<Token> tokens)
    {
        if (second.From != first.To + 1 || tokens[first.To].Word != "," || first.Possessive || first.Plural || second.Plural
            || tokens[first.To].Quoted)
            return null;
        var behind = second.To < tokens.Count ? tokens[second.To].Word : ".";
        if (first.Kind == MentionKind.Person && IsRank(first.Office) && second.Kind == MentionKind.Title && !second.Possessive
            && second.Determiner is "" or "the"
            && (behind is "," or "." or ")" or ";" || second.To >= tokens.Count
                || (second.Determiner.Length == 0 && !second.Epithet && behind is not "and")))
        {
            return first with
            {
                To = second.To,
                Office = second.Office,
                Also = second.Also,
                Field = second.Field,
                State = second.State,
                Apposed = true,
                Gender = first.Gender != ' ' ? first.Gender : second.Gender,
            };
        }

        if (first.Kind == MentionKind.Title && second.Kind == MentionKind.Person
            && (second.Office.Length == 0 || first.Office.Length == 0 || first.Determiner == "the" || IsRank(second.Office)
                || second.Office == "ambassador")
            && !(second.To + 2 < tokens.Count && tokens[second.To + 1].Word == "and"
                && ((tokens[second.To + 2].Capital && !IsClause(second.To + 3, tokens))
                    || (first.State.Length + first.Field.Length == 0 && Nouns.Determiners.Contains(tokens[second.To + 2].Word))))
            && (behind is "," or "." or ")" || second.To >= tokens.Count))
        {
            return second with
            {
                From = first.From,
                Apposed = true,
                Office = first.Office.Length > 0 ? first.Office : second.Office,
                Field = first.Office.Length > 0 ? first.Field : second.Field,
                State = first.State.Length > 0 ? first.State : second.State,
                Gender = second.Gender != ' ' ? second.Gender : first.Gender,
            };
        }

        return null;
    }

    // "…, Cecile Lagrange, and Moravka was represented by …": behind "and" a new clause begins.
    private static bool IsClause(int at, List<Token> tokens) => at < tokens.Count && tokens[at].Word is "was" or "is" or "has" or "had";

    private static List<Mention> Coordinate(string text, List<Mention> mentions, List<Token> tokens)
    {
        List<Mention> joined = [];
        for (var i = 0; i < mentions.Count;)
        {
            var last = i;
            var closed = false;
            while (last + 1 < mentions.Count && last - i < MostMembers && CanJoin(mentions[last], mentions[last + 1]))
            {
                var link = Link(mentions[last], mentions[last + 1], tokens);
                if (link == ' ' || closed || (link == ',' && IsOfSeveral(mentions[last])))
                    break;
                closed = link == '&';
                last++;
            }

            joined.Add(closed ? Together(text, mentions.GetRange(i, last - i + 1), tokens) : mentions[i]);
            i = closed ? last + 1 : i + 1;
        }

        return joined;
    }

    // "The presidents of Araucania and Tarija, …": behind the comma stand the holders.
    private static bool IsOfSeveral(Mention mention) => mention is { Kind: MentionKind.Group, Members.Count: 0, Office.Length: > 0 }
        && mention.State.Contains(" and ", StringComparison.Ordinal);

    private static bool CanJoin(Mention a, Mention b) =>
        !a.Possessive && a.Words is not "it" and not "both" && b.Kind != MentionKind.Pronoun
        && (IsPerson(a) == IsPerson(b) || (IsPerson(a) && b is { Kind: MentionKind.Body, Plural: true })
            || (a.Kind == MentionKind.Person && a.Office.Length == 0)
            || (b.Kind == MentionKind.Person && b.Office.Length == 0));

    private static bool IsPerson(Mention m) => m.Kind is MentionKind.Person or MentionKind.Title or MentionKind.Pronoun;

    // '&' joins and closes, ',' joins on, ' ' does not join.
    private static char Link(Mention a, Mention b, List<Token> tokens)
    {
        var from = BehindBracket(a.To, tokens);
        var between = b.From - from;
        if (between is < 1 or > 3)
            return ' ';
        var first = tokens[from].Word;
        return between switch
        {
            1 => first is "and" or "&" or "/" ? '&' : first == "," ? ',' : ' ',
            2 => first == "," && tokens[from + 1].Word is "and" ? '&' : ' ',
            _ => first == "as" && tokens[from + 1].Word == "well" && tokens[from + 2].Word == "as" ? '&' : ' ',
        };
    }

    // "… of the Republic of Korea (ROK) and …".
    private static int BehindBracket(int at, List<Token> tokens)
    {
        if (at >= tokens.Count || tokens[at].Word != "(")
            return at;
        var close = tokens.FindIndex(at, Math.Min(6, tokens.Count - at), t => t.Word == ")");
        return close < 0 ? at : close + 1;
    }

    // "Deputy Prime Minister and Minister of Foreign Affairs Omar Said" is one person; "the President and Prime Minister Said" are two.
    private static Mention Together(string text, List<Mention> members, List<Token> tokens)
    {
        // "Presidents of Marovia, the Sorvian Republic, and Velora": one group of holders.
        if (members is [{ Kind: MentionKind.Group, Members.Count: 0, Office.Length: > 0, State.Length: > 0 } holders, ..]
            && members.Skip(1).All(m => m.Kind is MentionKind.State or MentionKind.Body
                || (m is { Kind: MentionKind.Person, Office: "", Gender: ' ' } && !m.Name.Contains(' '))))
            return holders with
            {
                To = members[^1].To,
                State = string.Join(", ", members.Select(m => m.State.Length > 0 ? m.State : m.Words)),
                Words = text[tokens[holders.From + (holders.Determiner.Length > 0 ? 1 : 0)].Start..tokens[members[^1].To - 1].End],
            };
        if (members is [{ Kind: MentionKind.Title, Determiner: "" } first, { Kind: MentionKind.Person, Determiner: "" } second]
            && second.Office.Length > 0 && (first.Office != second.Office || first.State.Length > 0)
            && (first.State.Length == 0 || (second.State.Length == 0 && second.Office is "minister" or "secretary"))
                && (first.From == 0 || tokens[first.From - 1].Word is not "both" and not "the"))
            return second with
            {
                From = first.From,
                Also = first.Office,
                State = second.State.Length > 0 ? second.State : first.State,
            };
        return new(members[0].From, members[^1].To, MentionKind.Group)
        {
            Words = string.Join(" and ", members.Select(m => m.Words)),
            Plural = true,
            Possessive = members[^1].Possessive,
            Apposed = members[^1].Apposed,
            Members = members,
        };
    }
}
