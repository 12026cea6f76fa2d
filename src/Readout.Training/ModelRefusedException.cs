namespace Readout.Training;

/// <summary>A model folder that must not be used: incomplete, altered, of another version, or naming code that we do not load.</summary>
/// <param name="path">The folder or file that is to blame.</param>
/// <param name="reason">What is wrong with it, and the way out.</param>
public sealed class ModelRefusedException(string path, string reason) : Exception($"{path}: {reason}");
