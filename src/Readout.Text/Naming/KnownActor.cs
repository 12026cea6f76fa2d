namespace Readout.Text.Naming;

/// <summary>What a document has told so far of one actor.</summary>
internal sealed class KnownActor
{
    /// <summary>The fullest name seen, or the registry's.</summary>
    public required string Name { get; set; }

    /// <summary>The words of all its names, in lower case.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The office in lower case; empty when unknown.</summary>
    public string Office { get; set; } = "";

    /// <summary>A second office; empty for none.</summary>
    public string Also { get; set; } = "";

    /// <summary>What the office is for.</summary>
    public string Field { get; set; } = "";

    /// <summary>The state or organisation; empty when unknown.</summary>
    public string State { get; set; } = "";

    /// <summary>m, f or a space.</summary>
    public char Gender { get; set; } = ' ';

    /// <summary>Whether it is a person, and not a state or body.</summary>
    public bool Person { get; init; } = true;

    /// <summary>Whether the text uses the name as that of a place.</summary>
    public bool Place { get; set; }

    /// <summary>The registry's entry; null when learned from the document.</summary>
    public Actor? Registered { get; init; }

    /// <summary>The id for tables.</summary>
    public string Id => Registered?.Id ?? ActorId.Of(Name);
}
