using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Readout.Cli.Shell;

/// <summary>Help that shows examples before it lists options.</summary>
internal sealed class ExamplesFirstHelp(HelpAction options) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            output.WriteLine("Examples:");
            var width = verb.Examples.Max(e => e.Line.Length);
            foreach (var (line, does) in verb.Examples)
                output.WriteLine($"  {line.PadRight(width)}  {does}");
            output.WriteLine();
        }

        options.MaxWidth = 130;
        return options.Invoke(parseResult);
    }
}
