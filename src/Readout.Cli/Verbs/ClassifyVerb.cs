using System.CommandLine;
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
        Argument<string> input = new("input")
        {
            Description = "Statements (CSV, TSV or JSONL with a column text) or articles (TXT, HTML, a folder); - or nothing: standard input.",
            DefaultValueFactory = _ => "-",
            HelpName = "FILE",
        };
        Option<bool> lines = new("--lines") { Description = "The input is plain text, one statement a line." };
        var (model, encoder, format, abstention) = (CommonOptions.Model(), CommonOptions.Encoder(), new OutputFormatOptions(), new AbstentionChoice());
        var verb = new Verb(
            "classify",
            "Give each statement its topic with probabilities, one row a statement, in order.",
            ("readout classify statements.csv --csv", "CSV with the column text"),
            ("readout classify article.txt --pretty", "an article: its statements are found first"),
            ("readout classify notes.txt --lines", "one statement a line"),
            ("readout classify statements.csv --precision 0.9 --csv", "mark what to leave to a coder"),
            ("readout statements texts/ | readout classify --model models/mine", "JSONL in, JSONL out"))
        {
            input, lines, model, encoder,
        };
        abstention.AddTo(verb);
        format.AddTo(verb);
        verb.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(input)!,
            parsed.GetValue(lines),
            () => DefaultModel.Load(terminal, DefaultModel.Choose(terminal, parsed.GetValue(model)), parsed.GetValue(encoder)),
            abstention.Of(parsed, terminal),
            format.Of(parsed, terminal)));
        return verb;
    }

    private static int Run(
        Terminal terminal, string input, bool lines, Func<TopicModel> load, Func<TopicModel, double> abstention, OutputFormat format)
    {
        var read = StatementInput.Read(terminal, input, lines);
        foreach (var remark in read.Remarks)
            terminal.Say(remark);
        if (read.Statements.Count == 0)
            terminal.Say("there is no statement to classify: all of it is headline, caption or other furniture");
        var model = load();
        var predictions = model.Classifier.Classify(Neighbours.Fill(read.Statements));
        PredictionWriter.Write(terminal, format, model.Classifier.Topics, read.Statements, predictions, abstention(model));
        return read.SetAside > 0 ? ExitCode.Partial : ExitCode.Done;
    }
}
