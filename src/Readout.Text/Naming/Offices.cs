using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>Compares offices.</summary>
internal static class Offices
{
    private static readonly Dictionary<string, string> Stands = Read();
    private static readonly HashSet<string> Heads =
        ["president", "prime minister", "chancellor", "king", "queen", "emir", "sultan", "crown prince", "prince", "grand duke",
            "taoiseach", "supreme leader", "emperor", "first minister", "president-elect", "pope",
            "premier"];

    /// <summary>One word for all synonyms of an office.</summary>
    public static string NameOf(string office) => Stands.GetValueOrDefault(office, office);

    /// <summary>Whether two offices are the same.</summary>
    public static bool Same(string a, string b) => a.Length > 0 && b.Length > 0 && a == b;

    /// <summary>Whether an actor with an office can be called by another word: "leader" for a president, "minister" for a
    /// minister.</summary>
    public static bool CanBeCalled(string office, string word) => Same(office, word) || word switch
    {
        "head of state" => Heads.Contains(office) && office is not ("prime minister" or "premier" or "chancellor" or "taoiseach"
            or "first minister"),
        "leader" or "statesman" or "ruler" or "head of government" or "dignitary" => Heads.Contains(office),
        "sovereign" or "monarch" or "majesty" => office is "king" or "queen" or "emir" or "sultan" or "emperor" or "grand duke" or "prince",
        "highness" => office is "emir" or "prince" or "princess" or "crown prince" or "sheikh" or "grand duke",
        "holiness" => office is "pope" or "patriarch",
        "minister" => office is "foreign minister" or "cabinet secretary" or "secretary of state" or "secretary" or "state secretary",
        "secretary" => office is "secretary of state" or "secretary-general" or "secretary of defense" or "foreign secretary",
        "chief" or "head" or "official" or "diplomat" or "politician" or "excellency" => office.Length > 0,
        // In Latin America the foreign minister is the canciller.
        "chancellor" => office is "minister" or "foreign minister",
        "envoy" => office is "special envoy" or "special representative" or "ambassador",
        "premier" => office is "prime minister",
        "prime minister" => office is "premier",
        "king" => office is "majesty",
        _ => false,
    };

    /// <summary>Whether an office is one that leads an organisation and no state.</summary>
    public static bool LeadsBody(string office) => office is "secretary-general" or "general secretary" or "director-general" or "director"
        or "executive director" or "executive secretary" or "managing director" or "high commissioner" or "commissioner" or "chair"
        or "administrator" or "governor" or "high representative" or "coordinator" or "ceo";

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> stands = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("offices"))
        {
            if (fields.Length > 2 && fields[2] is not ("any" or "role" or ""))
                stands.TryAdd(fields[0], fields[2]);
        }

        return stands;
    }
}
