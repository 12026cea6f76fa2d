using Readout.Core;

namespace Readout.Corpora;

/// <summary>What came of reading a corpus file.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Remarks">What the user should hear, each a full line: a guessed encoding, columns that are not used.</param>
public sealed record ReadCorpus(Corpus Corpus, IReadOnlyList<string> Remarks);
