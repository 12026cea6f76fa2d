namespace Readout.Training.Features;

/// <summary>The kinds of n-gram; each is weighted and normalised by itself.</summary>
internal enum Block
{
    Words,
    Characters,
    Subwords,
}
