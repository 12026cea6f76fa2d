using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Readout.Cli.Shell;

/// <summary>Help that shows examples before it lists options; a command that only holds verbs shows the first example of each.</summary>
internal sealed class ExamplesFirstHelp(HelpAction options) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var examples = Examples(parseResult.CommandResult.Command);
        output.WriteLine("Examples:");
        var width = examples.Max(e => e.Line.Length);
        foreach (var (line, does) in examples)
            output.WriteLine($"  {line.PadRight(width)}  {does}");
        output.WriteLine();
        options.MaxWidth = 130;
        return options.Invoke(parseResult);
    }

    private static IReadOnlyList<(string Line, string Does)> Examples(Command command) => command is Verb { Examples.Count: > 0 } verb
        ? verb.Examples
        : [.. command.Subcommands.Where(c => !c.Hidden).SelectMany(c => Examples(c).Take(1))];
}
