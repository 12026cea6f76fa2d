using Readout.Cli.Shell;
using Readout.Text;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>An article for people: every statement with its speaker, every cut with its rule, in the order of the text.</summary>
internal static class ArticlePrinter
{
    private static readonly string[] Colours = ["deepskyblue2", "orange3", "green3", "mediumpurple2", "gold3", "lightcoral"];

    public static void Print(Terminal terminal, Document document, IReadOnlyList<AttributedStatement> statements)
    {
        var console = terminal.Tables();
        // A statement is one line; the terminal breaks it where it must.
        console.Profile.Width = int.MaxValue;
        var colours = new Dictionary<string, string>(StringComparer.Ordinal);
        console.MarkupLine($"[bold]{Markup.Escape(document.Article.Id)}[/]");
        var pieces = document.Cuts.Select(cut => (cut.Start, Line: Cut(cut)))
            .Concat(statements.Select(statement => (statement.Start, Line: Statement(statement, colours))));
        foreach (var (_, line) in pieces.OrderBy(p => p.Start))
            console.MarkupLine(line);
        console.WriteLine();
    }

    private static string Statement(AttributedStatement statement, Dictionary<string, string> colours)
    {
        var text = Markup.Escape(statement.Text.ReplaceLineEndings(" "));
        if (statement.Speakers.Count == 0)
            return $"  – ({Markup.Escape(statement.Rule)}): {text}";
        if (!colours.TryGetValue(statement.Speaker, out var colour))
            colours.Add(statement.Speaker, colour = Colours[colours.Count % Colours.Length]);
        return $"  [{colour}]{Markup.Escape(statement.Speaker)}[/] ({Markup.Escape(statement.Rule)}): {text}";
    }

    private static string Cut(Cut cut) => $"  [dim]cut, {Markup.Escape(cut.Rule)}: {Markup.Escape(cut.Text.Trim().ReplaceLineEndings(" "))}[/]";
}
