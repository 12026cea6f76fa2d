using System.CommandLine;
using Readout.Cli.Bulk;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout classify</c>: statements or articles in, topics out.</summary>
internal static class ClassifyVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> inputs = new("input")
        {
            Description = "Statements (CSV, TSV, JSONL, Parquet with a column text) or articles (TXT, HTML), also .gz, folders, 'patterns*'; "
                + "- or nothing: standard input.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE",
        };
        Option<bool> lines = new("--lines") { Description = "The input is plain text, one statement a line." };
        var (model, encoder, top) = (CommonOptions.Model(), CommonOptions.Encoder(), CommonOptions.Top());
        var (format, abstention, bulk) = (new OutputFormatOptions(), new AbstentionChoice(), new BulkOptions());
        var verb = new Verb(
            "classify",
            "Give each statement its topic with probabilities, one row a statement, in order.",
            ("readout classify statements.csv --csv", "CSV with the column text"),
            ("readout classify article.txt --pretty", "an article: its statements are found first"),
            ("readout classify notes.txt --lines", "one statement a line"),
            ("readout classify statements.csv --precision 0.9 --csv", "mark what to leave to a coder"),
            ("readout statements texts/ | readout classify --model models/mine", "JSONL in, JSONL out"),
            ("readout classify 'years/*.jsonl.gz' --out coded.parquet", "any number of rows, in memory that stays small"),
            ("readout classify big.csv --out coded.csv --shard 3/8", "one part of eight, for 'readout merge coded.csv.parts'"))
        {
            inputs, lines, model, encoder, top,
        };
        abstention.AddTo(verb);
        format.AddTo(verb);
        bulk.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var named = parsed.GetValue(inputs) is { Length: > 0 } given ? given : ["-"];
            var request = bulk.Of(parsed) with { Encoder = parsed.GetValue(encoder), TopOnly = parsed.GetValue(top) };
            var marked = abstention.Of(parsed, terminal);
            var (isBulk, input) = BulkChoice.Of(terminal, named, request);
            return isBulk
                ? BulkClassification.Run(input, named, parsed.GetValue(lines), parsed.GetValue(model), request with { Abstention = marked }, format.Asked(parsed))
                : Run(
                    input,
                    named[0],
                    parsed.GetValue(lines),
                    () => DefaultModel.Load(terminal, DefaultModel.Choose(terminal, parsed.GetValue(model)), parsed.GetValue(encoder)),
                    marked,
                    parsed.GetValue(top),
                    format.Of(parsed, terminal));
        });
        return verb;
    }

    private static int Run(
        Terminal terminal, string input, bool lines, Func<TopicModel> load, Func<TopicModel, double> abstention, bool topOnly, OutputFormat format)
    {
        var read = StatementInput.Read(terminal, input, lines);
        foreach (var remark in read.Remarks)
            terminal.Say(remark);
        if (read.Statements.Count == 0)
            terminal.Say("there is no statement to classify: all of it is headline, caption or other furniture");
        var model = load();
        var predictions = model.Classifier.Classify(Neighbours.Fill(read.Statements));
        PredictionWriter.Write(terminal, format, topOnly ? [] : model.Classifier.Topics, read.Statements, predictions, abstention(model));
        return read.SetAside > 0 ? ExitCode.Partial : ExitCode.Done;
    }
}
