using Readout.Cli.Shell;

namespace Readout.Cli.Experiments;

/// <summary>What an experiment is run on.</summary>
/// <param name="Data">Corpus files.</param>
/// <param name="Article">The article's statements; null for none.</param>
/// <param name="Codebook">Codebook file; null takes the topics from the data.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Training">Options of training, and the encoders, by how many training statements there are.</param>
internal sealed record ExperimentOptions(IReadOnlyList<string> Data, string? Article, string? Codebook, int Seed, Func<int, TrainingRequest> Training);
