namespace Readout.Text.Naming;

/// <summary>Who met whom: the persons that "the leaders" and "the sides" mean.</summary>
/// <param name="Participants">The persons, the host or publisher first.</param>
internal sealed record Encounter(IReadOnlyList<KnownActor> Participants)
{
    /// <summary>The side that publishes; "the President" without more is the one of this side.</summary>
    public KnownActor? Home => Participants.Count > 0 ? Participants[0] : null;
}
