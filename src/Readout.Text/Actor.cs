namespace Readout.Text;

/// <summary>A person, or a body, that can speak.</summary>
/// <param name="Id">The id in tables.</param>
/// <param name="Name">The full name.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>The office, such as "President"; empty when unknown.</summary>
    public string Office { get; init; } = "";

    /// <summary>The state or organisation of the office; empty when unknown.</summary>
    public string State { get; init; } = "";

    /// <summary>m or f; empty when unknown.</summary>
    public string Gender { get; init; } = "";

    /// <summary>Other names and spellings of the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
