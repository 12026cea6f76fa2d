using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>What an office is for and of which state: "… of Foreign Affairs of Portugal", "… of Turkey Recep Tayyip Erdogan".</summary>
/// <param name="End">The index behind it.</param>
/// <param name="Field">What the office is for, in lower case.</param>
/// <param name="State">The state, or states, as written.</param>
internal readonly record struct Complement(int End, string Field, string State)
{
    private static readonly HashSet<string> Prepositions = ["of", "for", "to", "in"];
    private static readonly HashSet<string> Realms =
        ["republic", "kingdom", "state", "federation", "commonwealth", "union", "sultanate", "emirate", "principality", "duchy",
            "states", "people", "confederation"];

    private static readonly HashSet<string> RealmWords =
        ["grand", "democratic", "islamic", "federal", "federative", "united", "hashemite", "co-operative", "cooperative",
            "plurinational", "socialist", "people's", "arab", "independent", "bolivarian", "oriental"];

    private static readonly HashSet<string> FirstParts =
        ["south", "north", "east", "west", "new", "saint", "st.", "st", "san", "santa", "upper", "lower", "great", "greater", "costa",
            "el", "la", "port", "cape", "central", "ile"];

    private static readonly HashSet<string> Commons =
        ["country", "republic", "state", "delegation", "house", "government", "council", "commission", "alliance", "organization",
            "organisation", "kingdom", "bloc", "opposition", "nation"];

    /// <summary>Reads the complement behind an office, a group or a body.</summary>
    public static Complement At(string text, IReadOnlyList<Token> tokens, int at)
    {
        var (end, field, state) = (at, "", "");
        while (end + 1 < tokens.Count && Prepositions.Contains(tokens[end].Word) && !tokens[end - 1].Possessive && state.Length == 0)
        {
            var start = end + 1;
            if (tokens[start].Word is "the" or "his" or "her" or "its" or "their" && start + 1 < tokens.Count)
                start++;
            if (tokens[start].Word is "state" && start + 2 < tokens.Count && tokens[start + 1].Word == "for")
                start++;
            var fieldEnd = FieldEnd(tokens, start);

            // "Advisor to the Vice President", "Office of the Special Envoy": whose it is, no holder.
            if ((tokens[end].Word == "to" || tokens[end - 1].Word == "office") && tokens[start].Capital
                && Nouns.Offices.At(tokens, start) is ( > 0 and var master, _))
                end = start + master;
            else if (fieldEnd > start && StateEnd(tokens, start) <= fieldEnd && !(BodyRun(tokens, start) > fieldEnd + 1))
            {
                field = Name.Text(text, tokens, start, fieldEnd).ToLowerInvariant();
                // "Director of the National Security Office of …".
                end = fieldEnd < tokens.Count && tokens[fieldEnd].Word is "office" or "council" or "agency" or "bureau" or "department"
                    && !tokens[fieldEnd - 1].Possessive ? fieldEnd + 1 : fieldEnd;
            }
            else if (BodyRun(tokens, start) is var bodyEnd && bodyEnd > start)
            {
                field = Name.Text(text, tokens, start, bodyEnd).ToLowerInvariant();
                end = bodyEnd;
            }
            else if (IsCommon(tokens, start))
                end = start + 1;
            else if (StateEnd(tokens, start) is var stateEnd && stateEnd > start)
            {
                state = Name.Text(text, tokens, start, stateEnd);
                end = tokens[stateEnd - 1].Possessive ? BodyEnd(tokens, stateEnd) : FieldEnd(tokens, stateEnd);
            }
            else if (tokens[end].Word != "to" && Commons.Contains(tokens[start].Word))
            {
                // "the head of the alliance": whose office it is.
                field = field.Length == 0 && tokens[start].Word is "alliance" or "organization" or "organisation" or "bloc" or "commission"
                    ? tokens[start].Word : field;
                end = start + 1;
            }
            else
            {
                break;
            }
        }

        return new(end, field, state);
    }

    /// <summary>Reads "of Poland" behind a name.</summary>
    public static Complement StateBehind(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || at == 0 || tokens[at].Word != "of" || tokens[at - 1].Possessive)
            return new(at, "", "");
        var start = tokens[at + 1].Word == "the" && at + 2 < tokens.Count ? at + 2 : at + 1;
        if (BodyRun(tokens, start) is var body && body > start + 1)
            return new(body + 1 < tokens.Count && tokens[body].Word is "for" or "of" or "on" ? Math.Max(body, Run(tokens, body + 1)) : body, "", "");
        var end = Name.Is(tokens[start]) || States.At(tokens, start).Length > 0
            ? States.At(tokens, start).Length > 0 ? StateEnd(tokens, start)
                : Math.Max(StateEnd(tokens, start), Name.End(tokens, start)) : start;
        return end > start ? new(end, "", Name.Text(text, tokens, start, end)) : new(at, "", "");
    }

    // "the President of the Republic": of no other state.
    private static bool IsCommon(IReadOnlyList<Token> tokens, int start) => tokens[start].Word is "republic" or "nation" or "federation"
        or "kingdom" or "union" && tokens[start - 1].Word == "the" && !tokens[start].Possessive
        && (start + 1 >= tokens.Count || !(tokens[start + 1].Capital || tokens[start + 1].Word == "of"));

    // "… for Strategy and Security": capitals joined by "and".
    private static int Run(IReadOnlyList<Token> tokens, int start)
    {
        var end = Name.End(tokens, start);
        while (end > start && end + 1 < tokens.Count && tokens[end].Word == "and" && Name.End(tokens, end + 1) > end + 1)
            end = Name.End(tokens, end + 1);
        return end;
    }

    // Words such as "Foreign Affairs and International Cooperation", small or capital.
    private static int FieldEnd(IReadOnlyList<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Count)
        {
            if (Nouns.Portfolios.Contains(tokens[i].Word) && States.At(tokens, i).Length < 2)
                i++;
            else if (i > start && i + 1 < tokens.Count && (tokens[i].Word is "and" or "&" or "," || tokens[i].Word == "of")
                && Nouns.Portfolios.Contains(tokens[i + 1].Word) && !Realms.Contains(tokens[i + 1].Word)
                    && States.At(tokens, i + 1).Length < 2)
                i += 2;
            else if (i > start && i + 2 < tokens.Count && tokens[i].Word == "," && tokens[i + 1].Word == "and"
                && Nouns.Portfolios.Contains(tokens[i + 2].Word))
                i += 3;
            else
                break;
            if (tokens[i - 1].Possessive)
                break;
        }

        return i;
    }

    // "the National Anti-Corruption Bureau of …": capitals that end in the word of a body.
    private static int BodyRun(IReadOnlyList<Token> tokens, int start)
    {
        var end = start;
        for (var i = start; i < tokens.Count && i - start < 6 && tokens[i].Capital && States.At(tokens, i).Length == 0; i++)
        {
            if (tokens[i].Possessive)
                return start;
            if (i > start && tokens[i].Word is "bureau" or "court" or "agency" or "organization" or "organisation" or "office" or "bank"
                or "fund" or "association" or "committee" or "alliance" or "league" or "institute" or "foundation" or "authority" or "corporation"
                or "secretariat" or "council" or "community" or "chamber")
                end = i + 1;
        }

        return end;
    }

    // "for Vlastia's energy ministry": the body of which the state is the owner.
    private static int BodyEnd(IReadOnlyList<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Count && i - start < 4 && Nouns.Bodies.At(tokens, i).Length == 0
            && (Nouns.Portfolios.Contains(tokens[i].Word) || Nouns.Modifiers.Contains(tokens[i].Word)))
            i++;
        return i < tokens.Count && Nouns.Bodies.At(tokens, i) is ( > 0 and var length, _) ? i + length : start;
    }

    // One state, or "France and Germany" behind a plural.
    private static int StateEnd(IReadOnlyList<Token> tokens, int start)
    {
        var end = OneState(tokens, start);
        while (end > start && end + 1 < tokens.Count && !tokens[end - 1].Possessive
            && (tokens[end].Word == "and" || (tokens[end].Word == "," && AndFollows(tokens, end + 1)))
            && States.At(tokens, end + 1) is ( > 0 and var length, _))
            end += 1 + length;
        // "the presidents of Araucania and Tarija,": a plural office makes the second name a state.
        if (start > 1 && end > start && end + 2 < tokens.Count && tokens[end].Word == "and" && tokens[end + 2].Word == ","
            && Name.Is(tokens[end + 1]) && Nouns.Offices.At(tokens, start - 2) is ( > 0, { Plural: true }))
            end += 2;
        return end;
    }

    private static bool AndFollows(IReadOnlyList<Token> tokens, int at) =>
        States.At(tokens, at) is ( > 0 and var length, _) && at + length < tokens.Count && tokens[at + length].Word is "and" or ",";

    private static int OneState(IReadOnlyList<Token> tokens, int start)
    {
        if (start >= tokens.Count)
            return start;
        var (listed, _) = States.At(tokens, start);
        var realm = start;
        while (realm < tokens.Count && tokens[realm].Capital
            && (Realms.Contains(tokens[realm].Word) || RealmWords.Contains(tokens[realm].Word)))
            realm++;
        if (realm > start && realm + 1 < tokens.Count && tokens[realm].Word == "of")
        {
            var inner = tokens[realm + 1].Word == "the" && realm + 2 < tokens.Count ? realm + 2 : realm + 1;
            return Math.Max(OneState(tokens, inner), start + listed);
        }

        // "Organization of American States", "Association of Southeast Asian Nations".
        var end = Name.End(tokens, start);
        if (end > start + 1 && tokens[end - 1].Word is "states" or "nations" or "republics" or "countries")
            return end;
        if (listed > 0)
            return start + listed;
        for (var i = start + 1; i < Math.Min(end, start + 4); i++)
        {
            if (Realms.Contains(tokens[i].Word))
                return i + 1;
        }

        // "Almería del Sur".
        if (end >= start + 3 && tokens[start + 1].Word is "de" or "del" or "do" or "da" or "dos" or "das" or "du"
            && tokens[start + 2].Capital && !tokens[start].Possessive)
            return start + 3;
        return end - start <= 2 ? end : FirstParts.Contains(tokens[start].Word) ? start + 2 : start + 1;
    }
}
