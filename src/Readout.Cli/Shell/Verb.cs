using System.CommandLine;

namespace Readout.Cli.Shell;

/// <summary>A verb of the command line, with the examples that its help begins with.</summary>
/// <param name="name">What the user types.</param>
/// <param name="description">One sentence.</param>
/// <param name="examples">Command lines that work as they stand, with what each does.</param>
internal sealed class Verb(string name, string description, params (string Line, string Does)[] examples) : Command(name, description)
{
    public IReadOnlyList<(string Line, string Does)> Examples => examples;
}
