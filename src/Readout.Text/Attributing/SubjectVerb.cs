using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>Links a subject to its verb of saying, across adverbs, asides and auxiliaries.</summary>
/// <param name="tokens">The tokens of the sentence.</param>
internal sealed class SubjectVerb(List<Token> tokens)
{
    private const int LongestAside = 45;
    private const int MostCommas = 4;
    private const int LongestPhrase = 9;

    private static readonly Phrases<bool> Fillers = ReadFillers();
    private static readonly HashSet<string> Having = ["has", "have", "had", "having"];
    private static readonly HashSet<string> Being = ["is", "are", "was", "were", "be", "been", "am"];
    private static readonly HashSet<string> Prepositions =
    [
        "in", "of", "with", "to", "by", "for", "from", "at", "between", "against", "on", "about", "towards", "toward", "into",
            "through", "under", "among", "via",
        "including", "than", "over", "within", "during", "after", "before", "without", "upon", "alongside", "behind", "across", "like",
            "following", "both", "regarding", "concerning", "surrounding",
    ];

    private static readonly HashSet<string> TimeAndPlace = ["on", "at", "in", "during", "after", "following", "upon", "before", "from",
        "speaking", "while"];
    private static readonly Phrases<SpeechKind> Predicates = ReadPredicates();

    /// <summary>Whether a mention stands where a subject can: outside quotations, no possessive, not behind a preposition.</summary>
    public bool CanBeSubject(Mention mention)
    {
        if (mention.Possessive || tokens[mention.From].Quoted)
            return false;
        return mention.From == 0 || !(Prepositions.Contains(tokens[mention.From - 1].Word) || IsListed(mention.From - 1));
    }

    // "the meeting included: Prime Minister Tarnov, …".
    private bool IsListed(int at) => tokens[at].Word is "included" or "include" or "includes"
        || (tokens[at].Word == ":" && at > 0
            && tokens[at - 1].Word is "included" or "include" or "includes" or "were" or "are" or "following");

    /// <summary>The verb of saying of which a mention is the subject; null for none.</summary>
    public VerbHit? Of(Mention mention)
    {
        var at = SkipFillers(mention.To);
        if (VerbAt(at, mention) is { } hit)
            return hit;
        if (mention.Apposed && at < tokens.Count && tokens[at].Word == "," && VerbAt(SkipFillers(at + 1), mention) is { } behind)
            return behind;
        if (mention.Kind is MentionKind.State)
            return null;
        return AcrossAside(at, mention) ?? AcrossPhrase(at, mention);
    }

    /// <summary>Moves across adverbs, brackets and adverbial phrases from the list.</summary>
    public int SkipFillers(int at)
    {
        while (at < tokens.Count && !tokens[at].Quoted)
        {
            if (tokens[at].Word is "(" or "[")
            {
                var close = at;
                while (close < tokens.Count && close - at < LongestAside && tokens[close].Word is not ")" and not "]")
                    close++;
                if (close >= tokens.Count || close - at >= LongestAside)
                    return at;
                at = close + 1;
            }
            else if (Fillers.At(tokens, at) is ( > 0 and var length, _))
            {
                at += length;
            }
            else if (tokens[at].Kind == TokenKind.Lower && tokens[at].Word.EndsWith("ly", StringComparison.Ordinal)
                && tokens[at].Word is not "reply" and not "rely" and not "apply")
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The finite verb of saying at a token, behind auxiliaries.</summary>
    public VerbHit? VerbAt(int at, Mention mention)
    {
        if (at >= tokens.Count || tokens[at].Quoted)
            return null;
        var word = tokens[at].Word;
        if (Being.Contains(word))
            return (mention.Words == "it" ? null : Predicate(at))
                ?? (Verbs.At(tokens, SkipFillers(at + 1)) is { Form: VerbForm.Ing } progressive ? progressive : null);
        if (Having.Contains(word))
        {
            var behind = SkipFillers(at + 1);
            if (behind < tokens.Count && tokens[behind].Word == "been")
                return Predicate(behind) ?? (Verbs.At(tokens, SkipFillers(behind + 1)) is { Form: VerbForm.Ing } progress ? progress
                    : null);
            if (Verbs.At(tokens, behind) is { } perfect && perfect.Form.HasFlag(VerbForm.Participle))
                return perfect;
        }

        if (word is "did" or "does" or "do" && Verbs.At(tokens, SkipFillers(at + 1)) is { } emphatic
            && emphatic.Form.HasFlag(VerbForm.Base))
            return emphatic;
        if (word is "wished" or "wanted" or "sought" or "went" or "made" or "continued" or "began" or "started" or "proceeded" or "hastened"
                or "managed" or "wishes" or "continue" or "came" && Continued(at) is { } wished)
            return wished;
        if (Verbs.At(tokens, at) is not { } hit)
            return null;
        var plural = mention.Plural || mention.Words is "i" or "we" || mention.Kind is MentionKind.Body;
        if (mention is { From: 0, Kind: MentionKind.Person, Office: "", Gender: ' ' } && !mention.Name.Contains(' ') && !hit.Verb.Tag
            && !hit.Form.HasFlag(VerbForm.Past))
            return null;
        return hit.Form.HasFlag(VerbForm.Past) || (hit.Form.HasFlag(VerbForm.Third) && !mention.Plural)
            || (hit.Form.HasFlag(VerbForm.Base) && plural) ? hit : null;
    }

    // "went on to say", "wished to thank".
    private VerbHit? Continued(int at)
    {
        for (var i = at + 1; i <= at + 2 && i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Word == "to" && Verbs.At(tokens, i + 1) is { } hit && hit.Form.HasFlag(VerbForm.Base))
                return hit;
        }

        return null;
    }

    // "was appreciative", "is deeply concerned".
    private VerbHit? Predicate(int at)
    {
        var behind = SkipFillers(at + 1);
        return behind < tokens.Count && Predicates.At(tokens, behind) is ( > 0, var kind)
            ? new(at, new(tokens[behind].Word, kind, false, false, false, true), VerbForm.Past | VerbForm.Third, kind)
            : null;
    }

    // "Tokayev, in turn, said"; "The President, who arrived on Monday, said".
    private VerbHit? AcrossAside(int at, Mention mention)
    {
        if (at >= tokens.Count || tokens[at].Word is not ("," or "-" or "–" or "—"))
            return null;
        var mark = tokens[at].Word;
        var commas = 0;
        for (var i = at + 1; i < tokens.Count && i - at <= LongestAside && commas < MostCommas; i++)
        {
            if (tokens[i].Word is ";" or ":" || tokens[i].Quoted)
                return null;
            if (tokens[i].Word != mark)
                continue;
            commas++;
            var behind = SkipFillers(i + 1);
            if (VerbAt(behind, mention) is { } hit)
                return hit;
            if (behind < tokens.Count && tokens[behind].Word == "and")
                return null;
        }

        return null;
    }

    // "Xi on Saturday evening in Beijing stressed".
    private VerbHit? AcrossPhrase(int at, Mention mention)
    {
        if (at >= tokens.Count || !TimeAndPlace.Contains(tokens[at].Word))
            return null;
        for (var i = at + 1; i < tokens.Count && i - at <= LongestPhrase && !tokens[i].Quoted; i++)
        {
            if (tokens[i].Word is "," or ";" or ":" or "that" or "who" or "which" or "and" || Being.Contains(tokens[i].Word))
                return null;
            if (Verbs.At(tokens, i) is { } hit && hit.Form.HasFlag(VerbForm.Past) && !hit.Form.HasFlag(VerbForm.Base) && mention.To < i
                && tokens[i - 1].Word is not "the" and not "a" and not "as")
                return hit;
        }

        return null;
    }

    private static Phrases<bool> ReadFillers()
    {
        var fillers = new Phrases<bool>();
        foreach (var word in Lexicon.Words("fillers"))
            fillers.Add(word, true);
        return fillers;
    }

    private static Phrases<SpeechKind> ReadPredicates()
    {
        var predicates = new Phrases<SpeechKind>();
        foreach (var fields in Lexicon.Read("predicates"))
            predicates.Add(fields[0], Enum.Parse<SpeechKind>(fields[1], true));
        return predicates;
    }
}
