namespace Readout.Text.Naming;

/// <summary>An entry of the list of offices.</summary>
/// <param name="Name">The office, one word for all its synonyms.</param>
/// <param name="Gender">m, f or a space.</param>
/// <param name="Any">Whether it may be said of any high office ("leader").</param>
/// <param name="Role">Whether it is a role in the encounter ("counterpart").</param>
/// <param name="Plural">Whether it is the plural.</param>
internal sealed record Office(string Name, char Gender, bool Any, bool Role, bool Plural);
