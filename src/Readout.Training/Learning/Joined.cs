namespace Readout.Training.Learning;

/// <summary>Training statements that were not labelled: the last so many, each of which has a share of the weight that a labelled one of its topic has.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Weight">The weight of each against that of a labelled one.</param>
internal readonly record struct Joined(int Count, double Weight);
