using Readout.Core;

namespace Readout.Corpora;

/// <summary>What came of reading a file of statements without topics.</summary>
/// <param name="Statements">The statements, in file order.</param>
/// <param name="SetAside">How many rows were left out because they have no text.</param>
/// <param name="Remarks">What the user should hear, each a full line.</param>
public sealed record ReadStatements(IReadOnlyList<Statement> Statements, int SetAside, IReadOnlyList<string> Remarks);
