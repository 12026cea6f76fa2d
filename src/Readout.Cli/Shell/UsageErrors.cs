using System.CommandLine;
using System.CommandLine.Parsing;
using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>What a mistyped command line is answered with.</summary>
internal static class UsageErrors
{
    /// <summary>One line: what is wrong, the nearest name that exists, and where to read on; null when nothing is wrong.</summary>
    public static string? Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var problem = Stray(parsed) is { } word ? About(parsed, word)
            : parsed.Errors.Count == 0 ? null
            : command.Subcommands.Count > 0 ? $"'{PathOf(parsed)}' needs one of {string.Join(", ", command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}"
            : Plain(parsed.Errors[0].Message);
        return problem is null ? null : $"{problem} (see '{PathOf(parsed)} --help')";
    }

    /// <summary>The first word that no verb or option takes, or an option that the parser took for a value or a file name.</summary>
    private static string? Stray(ParseResult parsed) => parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
        .FirstOrDefault(t => parsed.UnmatchedTokens.Contains(t.Value)
            || (t.Type == TokenType.Argument && t.Value is ['-', not (>= '0' and <= '9'), ..]))?.Value;

    private static string About(ParseResult parsed, string word)
    {
        var command = parsed.CommandResult.Command;
        Option[] options = [.. command.Options, .. parsed.RootCommandResult.Command.Options];
        return options.Any(o => o.Name == word || o.Aliases.Contains(word))
            ? $"a value is missing before '{word}'"
            : $"'{word}' is not known to '{PathOf(parsed)}'" +
                Spelling.DidYouMean(word, [.. command.Subcommands.Select(c => c.Name), .. options.Select(o => o.Name)]);
    }

    private static string Plain(string message) => message.ReplaceLineEndings(" ")
        .Replace(" as expected type 'System.Int32'.", "; write a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Double'.", "; write a number such as 0.25", StringComparison.Ordinal);

    private static string PathOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
            names.Insert(0, result.Parent is null ? "readout" : result.Command.Name);
        return string.Join(' ', names);
    }
}
