namespace Readout.Text;

/// <summary>The kind of a verb of saying.</summary>
public enum SpeechKind
{
    /// <summary>No verb of saying.</summary>
    None,

    /// <summary>Saying: said, noted, informed.</summary>
    Say,

    /// <summary>Giving weight: stressed, underscored, reaffirmed.</summary>
    Stress,

    /// <summary>Wanting something of somebody: urged, called on, proposed.</summary>
    Urge,

    /// <summary>Showing a stance: thanked, condemned, hoped, supported.</summary>
    Express,

    /// <summary>Binding oneself: promised, agreed, decided.</summary>
    Commissive,

    /// <summary>Holding a view: believed, considered, was convinced.</summary>
    Assess,

    /// <summary>Talking with each other: discussed, exchanged views, reviewed.</summary>
    Discuss,
}
