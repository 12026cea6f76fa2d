using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Joins the holders of an office in several states to it.</summary>
internal static class Holders
{
    /// <summary>"The presidents of Araucania and Tarija, Rodrigo Oyarce and Beatriz Valdoro,": each holds the office in the state of the
    /// same place.</summary>
    public static List<Mention> Join(List<Mention> mentions, List<Token> tokens)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (offices, names) = (mentions[i - 1], mentions[i]);
            var states = offices.State.Split([" and ", ", "], StringSplitOptions.RemoveEmptyEntries);
            if (offices is not { Kind: MentionKind.Group, Members.Count: 0, Office.Length: > 0, Possessive: false }
                || names.From != offices.To + 1 || tokens[offices.To].Word != "," || tokens[offices.To].Quoted
                || names.Members.Count != states.Length || names.To >= tokens.Count || tokens[names.To].Word is not ("," or ".")
                || !names.Members.All(m => m.Kind == MentionKind.Person && m.Office.Length == 0))
                continue;
            mentions[i - 1] = names with
            {
                From = offices.From,
                Apposed = true,
                Members = [.. names.Members.Select((m, n) => m with { Office = offices.Office, State = states[n].Trim(), Apposed = true })],
            };
            mentions.RemoveAt(i);
        }

        return mentions;
    }

    /// <summary>"The presidents of Araucania, Rodrigo Oyarce, and Tarija, Beatriz Valdoro,": behind each state its holder.</summary>
    public static List<Mention> Alternate(List<Mention> mentions, List<Token> tokens)
    {
        for (var i = 0; i + 3 < mentions.Count; i++)
        {
            if (mentions[i] is not { Kind: MentionKind.Group, Members.Count: 0, Office.Length: > 0, State.Length: > 0, Possessive: false } office
                || !Holds(office, mentions[i + 1], tokens))
                continue;
            List<Mention> members = [mentions[i + 1] with { Office = office.Office, State = office.State, Apposed = true }];
            var last = i + 1;
            while (last + 2 < mentions.Count && Follows(mentions[last], mentions[last + 1], tokens)
                && Holds(mentions[last + 1], mentions[last + 2], tokens))
            {
                members.Add(mentions[last + 2] with { Office = office.Office, State = mentions[last + 1].Words, Apposed = true });
                last += 2;
            }

            if (members.Count < 2)
                continue;
            mentions[i] = office with
            {
                To = mentions[last].To + (mentions[last].To < tokens.Count && tokens[mentions[last].To].Word == ")" ? 1 : 0),
                State = "",
                Words = string.Join(" and ", members.Select(m => m.Words)),
                Apposed = true,
                Members = members,
            };
            mentions.RemoveRange(i + 1, last - i);
        }

        return mentions;
    }

    // "Colombia, Julián Cárdenas," and "Colombia (Julián Cárdenas)".
    private static bool Holds(Mention state, Mention holder, List<Token> tokens) => holder.From == state.To + 1
        && tokens[state.To].Word is "," or "(" && holder is { Kind: MentionKind.Person, Office: "", Possessive: false }
        && state.Kind is not MentionKind.Title and not MentionKind.Pronoun && holder.Name.Contains(' ');

    // ", and Ecuador", ", Ecuador", "and of Ecuador".
    private static bool Follows(Mention holder, Mention state, List<Token> tokens)
    {
        var linked = false;
        for (var i = holder.To; i < state.From; i++)
        {
            if (tokens[i].Word is not ("," or ")" or "and" or "of" or "the"))
                return false;
            linked |= tokens[i].Word is "," or "and";
        }

        return linked && state.From - holder.To < 5 && state.Kind is MentionKind.State or MentionKind.Person or MentionKind.Body;
    }
}
