using Readout.Cli.Shell;
using Readout.Core;
using Spectre.Console;

namespace Readout.Cli.Output;

/// <summary>A codebook as a table and its rules.</summary>
internal static class CodebookTable
{
    public static void Print(Terminal terminal, Codebook codebook)
    {
        terminal.Out.WriteLine($"{codebook.Title}, version {codebook.Version}, fingerprint {codebook.Fingerprint()[..12]}");
        var table = new Table().Border(TableBorder.Simple).ShowRowSeparators();
        table.AddColumns("topic", "it is about", "include", "leave to another topic");
        foreach (var definition in codebook.Definitions)
        {
            table.AddRow(
                Markup.Escape(definition.Topic.Id),
                Markup.Escape(definition.Definition),
                Markup.Escape(string.Join("; ", definition.Include)),
                Markup.Escape(string.Join("; ", definition.Exclude)));
        }

        terminal.Tables().Write(table);
        foreach (var (i, rule) in codebook.Rules.Index())
            terminal.Out.WriteLine($"{i + 1}. {rule}");
    }
}
