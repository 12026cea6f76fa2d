using System.CommandLine;

namespace Readout.Cli.Shell;

/// <summary>The four options that choose an <see cref="OutputFormat"/>.</summary>
internal sealed class OutputFormatOptions
{
    private readonly Option<bool> jsonl = new("--jsonl") { Description = "One JSON object a line [default when the output is not a terminal]." };
    private readonly Option<bool> json = new("--json") { Description = "One JSON document." };
    private readonly Option<bool> csv = new("--csv") { Description = "CSV." };
    private readonly Option<bool> pretty = new("--pretty") { Description = "For people [default on a terminal]." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new[] { jsonl, json, csv, pretty })
            verb.Add(option);
    }

    /// <summary>The format asked for; without one, pretty on a terminal and JSONL elsewhere.</summary>
    public OutputFormat Of(ParseResult parsed, Terminal terminal) =>
        Asked(parsed) ?? (terminal.OutIsTerminal ? OutputFormat.Pretty : OutputFormat.JsonLines);

    /// <summary>The format asked for, if one is.</summary>
    public OutputFormat? Asked(ParseResult parsed)
    {
        (Option<bool> Option, OutputFormat Format)[] all =
            [(jsonl, OutputFormat.JsonLines), (json, OutputFormat.Json), (csv, OutputFormat.Csv), (pretty, OutputFormat.Pretty)];
        OutputFormat? asked = null;
        foreach (var (option, format) in all)
        {
            if (parsed.GetValue(option))
                asked = asked is null ? format : throw new UsageException("name one of --jsonl, --json, --csv, --pretty");
        }

        return asked;
    }
}
