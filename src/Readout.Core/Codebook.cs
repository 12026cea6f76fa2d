namespace Readout.Core;

/// <summary>The topics of a study, in the order in which tables show them, with the rules for coding.</summary>
public sealed record Codebook
{
    private readonly Dictionary<string, TopicDefinition> byId;

    /// <summary>Makes a codebook.</summary>
    /// <param name="title">What the codebook codes.</param>
    /// <param name="version">The version that a paper would cite.</param>
    /// <param name="definitions">One entry a topic, at least one.</param>
    /// <param name="rules">Coding rules that hold across topics, in order.</param>
    /// <exception cref="ArgumentException">There is no entry, or two entries have the same id.</exception>
    public Codebook(string title, string version, IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<string> rules)
    {
        if (definitions.Count == 0)
            throw new ArgumentException("a codebook has at least one topic", nameof(definitions));
        byId = new(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!byId.TryAdd(definition.Topic.Id, definition))
                throw new ArgumentException($"topic '{definition.Topic}' stands twice in the codebook", nameof(definitions));
        }

        (Title, Version, Definitions, Rules) = (title, version, definitions, rules);
        Topics = [.. definitions.Select(d => d.Topic)];
    }

    /// <summary>What the codebook codes.</summary>
    public string Title { get; }

    /// <summary>The version that a paper would cite.</summary>
    public string Version { get; }

    /// <summary>One entry a topic.</summary>
    public IReadOnlyList<TopicDefinition> Definitions { get; }

    /// <summary>Coding rules that hold across topics.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The topics, in codebook order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Whether the codebook defines a topic.</summary>
    public bool Contains(Topic topic) => byId.ContainsKey(topic.Id);

    /// <summary>The readable name of a topic; its id where the codebook does not know it.</summary>
    public string NameOf(Topic topic) => byId.TryGetValue(topic.Id, out var definition) ? definition.Name : topic.Id;

    /// <summary>SHA-256 over title, version, rules and every entry, so that a model can tell which codebook it was trained with.</summary>
    public string Fingerprint() => Core.Fingerprint.Of(
        [Title, Version, .. Rules, .. Definitions.SelectMany(d => (string[])
            [d.Topic.Id, d.Name, d.Definition, .. d.Include, "", .. d.Exclude, "", .. d.CueWords, "", .. d.Examples, ""])]);
}
