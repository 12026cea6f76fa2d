using Readout.Text.Lexical;

namespace Readout.Text.Naming;

/// <summary>The word lists of which mentions are made.</summary>
internal static class Nouns
{
    /// <summary>Offices, singular and plural.</summary>
    public static readonly Phrases<Office> Offices = ReadOffices();

    /// <summary>Forms of address, with their gender.</summary>
    public static readonly Phrases<char> Honorifics = Read("honorifics", fields => Gender(fields, 1));

    /// <summary>Plural subjects that stand for those who met: p for persons, s for sides.</summary>
    public static readonly Phrases<char> Groups = Read("groups", fields => fields[1][0]);

    /// <summary>Words that make a body of a run of capitals.</summary>
    public static readonly Phrases<bool> Bodies = Read("bodies", _ => true);

    /// <summary>Words between a determiner and an office.</summary>
    public static readonly HashSet<string> Modifiers = Lexicon.Words("modifiers");

    /// <summary>Words that say what an office is for.</summary>
    public static readonly HashSet<string> Portfolios = Lexicon.Words("portfolios");

    /// <summary>Words that have a capital only because they open a sentence.</summary>
    public static readonly HashSet<string> Openers = [.. Lexicon.Words("openers").Select(word => word.TrimEnd('-', ' '))];

    /// <summary>Pronouns: number, gender, person.</summary>
    public static readonly Dictionary<string, (bool Plural, char Gender, char Person)> Pronouns =
        Lexicon.Read("pronouns").ToDictionary(f => f[0], f => (f[1] == "plural", Gender(f, 2), f[3][0]), StringComparer.Ordinal);

    /// <summary>Given names that tell the gender.</summary>
    public static readonly Dictionary<string, char> GivenNames = ReadGivenNames();

    /// <summary>Determiners that may open a mention.</summary>
    public static readonly HashSet<string> Determiners =
        ["the", "a", "an", "his", "her", "their", "its", "our", "my", "both", "these", "all", "this", "that", "each", "your"];

    /// <summary>Words for small numbers.</summary>
    public static readonly HashSet<string> Numbers = ["two", "three", "four", "five", "six", "seven"];

    /// <summary>Small words inside names: "Luiz Inácio Lula da Silva", "Mohammed bin Salman".</summary>
    public static readonly HashSet<string> Particles =
        ["de", "da", "do", "dos", "das", "del", "della", "di", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint", "ibn",
            "al", "el", "ould", "y", "e", "af", "zu", "ul", "ur"];

    private static Phrases<Office> ReadOffices()
    {
        var offices = new Phrases<Office>();
        foreach (var fields in Lexicon.Read("offices"))
        {
            var stands = fields.Length > 2 ? fields[2] : "";
            var name = stands is "any" or "role" or "" ? fields[0] : stands;
            offices.Add(fields[0], new(name, Gender(fields, 1), stands == "any", stands == "role", false));
            offices.Add(Plural(fields[0]), new(name, ' ', stands == "any", stands == "role", true));
        }

        return offices;
    }

    // "secretaries of state", "prime ministers", "chairmen".
    private static string Plural(string office)
    {
        var cut = office.IndexOf(" of ", StringComparison.Ordinal);
        var (head, rest) = cut < 0 ? (office, "") : (office[..cut], office[cut..]);
        head = head.EndsWith('y') && !head.EndsWith("ey", StringComparison.Ordinal) ? head[..^1] + "ies"
            : head.EndsWith("man", StringComparison.Ordinal) ? head[..^2] + "en"
            : head.EndsWith('s') || head.EndsWith("ch", StringComparison.Ordinal) ? head + "es" : head + "s";
        return head + rest;
    }

    private static Phrases<T> Read<T>(string list, Func<string[], T> value)
    {
        var phrases = new Phrases<T>();
        foreach (var fields in Lexicon.Read(list))
            phrases.Add(fields[0], value(fields));
        return phrases;
    }

    private static Dictionary<string, char> ReadGivenNames()
    {
        Dictionary<string, char> names = new(StringComparer.Ordinal);
        foreach (var fields in Lexicon.Read("given-names"))
        {
            foreach (var name in Lexicon.Items(fields[1]))
                names.TryAdd(name.ToLowerInvariant(), fields[0][0]);
        }

        return names;
    }

    private static char Gender(string[] fields, int column) => fields.Length > column
        && fields[column].Length == 1 ? fields[column][0] : ' ';
}
