using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>What a sentence by itself tells of its speaker.</summary>
/// <param name="Rule">The rule that found it; empty when none did.</param>
/// <param name="Speaker">The mention of the speaker; null when there is none.</param>
/// <param name="Hit">The verb of saying; null when there is none.</param>
internal sealed record Finding(string Rule, Mention? Speaker, VerbHit? Hit)
{
    /// <summary>Nothing found.</summary>
    public static readonly Finding None = new("", null, null);

    /// <summary>Somebody is said to have said it, but not who: "It was noted that …".</summary>
    public bool Impersonal => Rule == "impersonal";

    /// <summary>Whether its subject is a state or body of which it says what that wants or does: "China supports …".</summary>
    public bool Content => Claim is not null;

    /// <summary>What such a sentence says when nobody speaks before it, as in a communiqué: "The Government expresses …".</summary>
    public Finding? Claim { get; init; }

    /// <summary>Whom it is said to.</summary>
    public Mention? Addressee { get; init; }

    /// <summary>The first mention that can be a subject, whether or not it speaks.</summary>
    public Mention? Subject { get; init; }

    /// <summary>The tokens that say who spoke, for telling how much stands around a quotation: first and behind the last.</summary>
    public (int From, int To) Tag { get; init; }
}
