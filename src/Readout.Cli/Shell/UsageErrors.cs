using System.CommandLine;
using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>What a mistyped command line is answered with.</summary>
internal static class UsageErrors
{
    /// <summary>One line: what is wrong, the nearest name that exists, and where to read on.</summary>
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] names =
        [
            .. command.Subcommands.Select(c => c.Name),
            .. command.Options.Select(o => o.Name),
        ];
        var problem = parsed.UnmatchedTokens is [var unknown, ..]
            ? $"'{unknown}' is not known to '{PathOf(parsed)}'{Spelling.DidYouMean(unknown, names)}"
            : parsed.Errors[0].Message.ReplaceLineEndings(" ");
        return $"{problem} (see '{PathOf(parsed)} --help')";
    }

    private static string PathOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, result.Parent is null ? "readout" : result.Command.Name);
        return string.Join(' ', names);
    }
}
