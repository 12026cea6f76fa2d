namespace Readout.Text.Attributing;

/// <summary>An entry of the list of verbs.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Kind">Its kind when it stands alone.</param>
/// <param name="Tag">Whether it can stand in a parenthesis: ", he said,".</param>
/// <param name="Addressing">Whether its object is the addressee.</param>
/// <param name="NeedsPhrase">Whether it is saying only with a particle or noun from the list of phrases.</param>
/// <param name="Weak">Whether its present tense, said of a state or body, is content and not report.</param>
internal sealed record Verb(string Lemma, SpeechKind Kind, bool Tag, bool Addressing, bool NeedsPhrase, bool Weak);

/// <summary>The form of a verb.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>Dictionary form, finite with a plural subject.</summary>
    Base = 1,

    /// <summary>Third person singular.</summary>
    Third = 2,

    /// <summary>Past tense.</summary>
    Past = 4,

    /// <summary>Past participle.</summary>
    Participle = 8,

    /// <summary>Form in -ing.</summary>
    Ing = 16,
}

/// <summary>A verb of saying found in a sentence.</summary>
/// <param name="At">Index of its token.</param>
/// <param name="Verb">The entry.</param>
/// <param name="Form">Its form.</param>
/// <param name="Kind">Its kind, with its particle or noun.</param>
internal readonly record struct VerbHit(int At, Verb Verb, VerbForm Form, SpeechKind Kind);
