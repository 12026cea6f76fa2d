namespace Readout.Training.Features;

/// <summary>The kinds of dense vector; each is centred and normalised by itself.</summary>
internal enum Embedding
{
    Sentence,
    Words,
    Before,
    After,
}
