using Readout.Core;

namespace Readout.Cli.Shell;

/// <summary>One statement: given as text, or taken from a file.</summary>
internal static class StatementChoice
{
    /// <summary>The statement asked for.</summary>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="what">A file or folder that is there, - for standard input, or else the text itself.</param>
    /// <param name="id">The id of the statement in the file; null when it has one only.</param>
    public static Statement Of(Terminal terminal, string what, string? id)
    {
        if (what != "-" && !Path.Exists(what))
        {
            return id is null && !IsPath(what)
                ? new("1", what)
                : throw new BadDataException(what, null, "there is no such file; name one, or give the text of a statement without --id");
        }

        var read = StatementInput.Read(terminal, what, lines: false);
        var statements = Neighbours.Fill(read.Statements);
        var source = what == "-" ? "stdin" : what;
        if (statements.Count == 0)
            throw new BadDataException(source, null, "there is no statement to explain: all of it is headline, caption or other furniture");
        if (id is null)
        {
            return statements.Count == 1
                ? statements[0]
                : throw new UsageException($"{source}: there are {statements.Count} statements; choose one with --id, such as {statements[0].Id}");
        }

        return statements.FirstOrDefault(s => s.Id == id)
            ?? throw new UsageException($"{source}: no statement has the id '{id}'{Spelling.DidYouMean(id, [.. statements.Select(s => s.Id)])}");
    }

    // One word with an ending is a file that was mistyped sooner than a statement.
    private static bool IsPath(string what) => !what.Any(char.IsWhiteSpace) && Path.GetExtension(what).Length > 1;
}
