using Readout.Core;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Readout.Text;

/// <summary>The researcher's own list of who is who, read from YAML: <c>actors:</c> with id, name, office, state, gender, aliases,
/// transliterations.</summary>
/// <param name="Actors">The actors, in file order.</param>
public sealed record ActorRegistry(IReadOnlyList<Actor> Actors)
{
    private const int MostCharacters = 4_000_000;

    /// <summary>A registry without actors.</summary>
    public static ActorRegistry Empty { get; } = new([]);

    /// <summary>Reads a registry file.</summary>
    /// <exception cref="BadDataException">The file is not such YAML.</exception>
    public static ActorRegistry Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a registry.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="source">Where it is from, for messages.</param>
    /// <exception cref="BadDataException">The text is not such YAML.</exception>
    public static ActorRegistry Parse(string yaml, string source)
    {
        if (yaml.Length > MostCharacters)
            throw new BadDataException(source, null, $"a registry of {yaml.Length} characters is too large; the limit is {MostCharacters}");
        try
        {
            var deserializer = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
            var entries = deserializer.Deserialize<RegistryFile?>(yaml)?.Actors ?? [];
            return new(Check([.. entries.Select(entry => entry.ToActor())], source));
        }
        catch (YamlException e)
        {
            throw new BadDataException(source, e.Start.Line, $"not a registry of actors: {e.InnerException?.Message ?? e.Message}");
        }
    }

    private static List<Actor> Check(List<Actor> actors, string source)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var i = 0; i < actors.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(actors[i].Name))
                throw new BadDataException(source, null, $"actor {i + 1} has no name; give each one 'name: …'");
            if (!ids.Add(actors[i].Id))
                throw new BadDataException(source, null, $"two actors have the id '{actors[i].Id}'; give one of them another 'id: …'");
        }

        return actors;
    }

    private sealed class RegistryFile
    {
        public List<Entry> Actors { get; set; } = [];
    }

    private sealed class Entry
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public string Office { get; set; } = "";

        public string State { get; set; } = "";

        public string Gender { get; set; } = "";

        public List<string> Aliases { get; set; } = [];

        public List<string> Transliterations { get; set; } = [];

        public Actor ToActor() => new(Id is { Length: > 0 } ? Id : Naming.ActorId.Of(Name ?? ""), Name ?? "")
        {
            Office = Office ?? "",
            State = State ?? "",
            Gender = Gender ?? "",
            Aliases = [.. (Aliases ?? []).Concat(Transliterations ?? [])],
        };
    }
}
