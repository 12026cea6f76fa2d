using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Corpora;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout classify</c>: statements in, topics out.</summary>
internal static class ClassifyVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = new("input")
        {
            Description = "CSV, TSV or JSONL with a column text, or text with --lines; - or nothing: standard input.",
            DefaultValueFactory = _ => "-",
            HelpName = "FILE",
        };
        Option<bool> lines = new("--lines") { Description = "The input is plain text, one statement a line." };
        var model = CommonOptions.Model();
        Option<bool> jsonl = new("--jsonl") { Description = "One JSON object a line [default when the output is not a terminal]." };
        Option<bool> json = new("--json") { Description = "One JSON document." };
        Option<bool> csv = new("--csv") { Description = "CSV with one probability column a topic." };
        Option<bool> pretty = new("--pretty") { Description = "For people [default on a terminal]." };
        var verb = new Verb(
            "classify",
            "Give each statement its topic with probabilities, one row a statement, in order.",
            ("readout classify statements.csv --csv", "CSV with the column text"),
            ("readout classify notes.txt --lines --pretty", "one statement a line"),
            ("cat statements.jsonl | readout classify --model models/mine", "JSONL in, JSONL out"))
        {
            input, lines, model, jsonl, json, csv, pretty,
        };
        verb.SetAction(parsed =>
        {
            var format = Format(
                terminal,
                (parsed.GetValue(jsonl), PredictionFormat.JsonLines),
                (parsed.GetValue(json), PredictionFormat.Json),
                (parsed.GetValue(csv), PredictionFormat.Csv),
                (parsed.GetValue(pretty), PredictionFormat.Pretty));
            return Run(terminal, parsed.GetValue(input)!, parsed.GetValue(lines), parsed.GetValue(model), format);
        });
        return verb;
    }

    private static int Run(Terminal terminal, string input, bool lines, string? modelPath, PredictionFormat format)
    {
        FileFormat? wanted = lines ? FileFormat.Lines : null;
        if (!lines && Path.GetExtension(input).Equals(".txt", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"{input}: say --lines if it holds one statement a line, or give CSV, TSV or JSONL with a column text");
        var read = input == "-" ? StatementFile.Read(terminal.OpenInput(), "stdin", wanted) : StatementFile.Read(input, wanted);
        foreach (var remark in read.Remarks)
            terminal.Say(remark);
        var (model, _) = ModelFolder.Load(DefaultModel.Choose(terminal, modelPath));
        var predictions = model.Classifier.Classify([.. read.Statements.Select(s => s.Text)]);
        PredictionWriter.Write(terminal, format, model.Classifier.Topics, read.Statements, predictions);
        return read.SetAside > 0 ? ExitCode.Partial : ExitCode.Done;
    }

    private static PredictionFormat Format(Terminal terminal, params (bool Asked, PredictionFormat Format)[] choices)
    {
        PredictionFormat[] asked = [.. choices.Where(c => c.Asked).Select(c => c.Format)];
        return asked switch
        {
            [] => terminal.OutIsTerminal ? PredictionFormat.Pretty : PredictionFormat.JsonLines,
            [var one] => one,
            _ => throw new UsageException("name one of --jsonl, --json, --csv, --pretty"),
        };
    }
}
