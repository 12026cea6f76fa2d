namespace Readout.Training.Features;

/// <summary>The kinds of dense vector; each is centred and normalised by itself.</summary>
internal enum Embedding
{
    Sentence,
    Words,
    Before,
    After,

    /// <summary>The sentence encoder's vector before it was tuned: no feature, but what tells whether a text is in domain.</summary>
    Installed,

    /// <summary>The title of the statement's document.</summary>
    Title,
}
