using System.Buffers;

namespace Readout.Summarization.Scoring;

/// <summary>Tells a first sentence that only says who met whom, where and when from one that also says what about.</summary>
/// <remarks>
/// A readout opens with its encounter, and who sums it up leaves that to the headline: of the 44 invented readouts 10 keep it. Words of
/// content decide, and a doubt is decided for content: news reports meetings, too, and a lead there is seldom to be left out.
/// </remarks>
internal static class Encounter
{
    private static readonly SearchValues<char> Quoting = SearchValues.Create("\"“”„«»:?!");
    private static readonly char[] Marks = [.. ",.;()[]"];

    private static readonly HashSet<string> Meets = Set("met meets spoke speaks talked telephoned phoned");
    private static readonly HashSet<string> Receives = Set("received receives hosted hosts welcomed welcomes");
    private static readonly HashSet<string> Holds = Set("held holds had paid pays made makes");

    private static readonly HashSet<string> Meetings = Set(
        "meeting meetings talks call conversation conversations consultations visit audience discussions summit negotiations "
        + "videoconference");

    private static readonly HashSet<string> Persons = Set(
        "President Presidents Vice Prime Premier Minister Ministers Chancellor King Queen Emir Amir Sultan Prince Princess Secretary "
        + "Ambassador Speaker Governor Director Chairman Chairperson Commissioner Envoy Representative Head Excellency Majesty Highness "
        + "leader leaders president presidents minister ministers envoy delegation delegations counterpart");

    private static readonly HashSet<string> Says = Set(
        "that which who whose whom where when because while whether how what if but about regarding concerning amid against will would "
        + "shall can could may might should must said says told tells gave took sent saw sought won lost set began broke chose found left "
        + "made put");

    // Forms in -ed that belong to an encounter or to a name of it; any other is a verb that tells more.
    private static readonly HashSet<string> Companions = Set(
        "headed accompanied attended united expanded extended scheduled limited elected appointed");

    // On the phone, on the sidelines of; on anything else but a date is what it was about.
    private static readonly HashSet<string> Occasions = Set(
        "phone telephone sidelines margins sideline occasion eve morning afternoon evening Monday Tuesday Wednesday Thursday Friday Saturday "
        + "Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug "
        + "Sept Oct Nov Dec");

    private static readonly HashSet<string> Determiners = Set("the a an his her their its our this");

    /// <summary>Whether a sentence says nothing but that people met.</summary>
    public static bool IsAll(string text)
    {
        if (text.AsSpan().ContainsAny(Quoting))
            return false;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var bare = Array.ConvertAll(words, word => word.Trim(Marks));
        var verb = Array.FindIndex(bare, word => Meets.Contains(word) || Receives.Contains(word) || Holds.Contains(word));
        return verb > 0 && IsMeeting(bare, verb) && !Enumerable.Range(0, bare.Length).Any(i => i != verb && IsContent(words, bare, i));
    }

    private static bool IsMeeting(string[] words, int verb)
    {
        if (Meets.Contains(words[verb]))
            return true;
        var wanted = Receives.Contains(words[verb]) ? Persons : Meetings;
        return words.Skip(verb + 1).Any(wanted.Contains);
    }

    private static bool IsContent(string[] words, string[] bare, int i)
    {
        var (word, next) = (bare[i], i + 1 < bare.Length ? bare[i + 1] : "");
        if (word is "to")
            return next.Length > 0 && char.IsLower(next[0]) && !Determiners.Contains(next);
        if (word is "on" or "over")
            return !next.AsSpan(0, Math.Min(1, next.Length)).ContainsAnyInRange('0', '9')
                && !Occasions.Contains(Determiners.Contains(next) && i + 2 < bare.Length ? bare[i + 2] : next);
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return i > 0 && words[i - 1].EndsWith(',');
        return Says.Contains(word) || (IsPast(word) && !Companions.Contains(word));
    }

    private static bool IsPast(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
