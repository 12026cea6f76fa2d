using System.CommandLine;
using Readout.Cli.Attributions;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Cli.Summaries;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Evaluation.Reports;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout evaluate</c>: a model scored on held-out statements.</summary>
internal static class EvaluateVerb
{
    private const string Mark = "metrics.json";

    public static Command Create(Terminal terminal)
    {
        var (model, encoder) = (CommonOptions.Model(), CommonOptions.Encoder());
        var data = CommonOptions.Data("Labelled statements. If any row's split is heldout, those rows are scored; otherwise all.");
        Option<string?> statements = new("--statements")
        {
            Description = "Score sentences and speakers instead: a folder of articles with *.gold.csv beside them.",
            HelpName = "FOLDER",
        };
        Option<string?> summaries = new("--summaries")
        {
            Description = "Score summarisers instead: JSONL with id, text, summary and perhaps title.",
            HelpName = "FILE",
        };
        var (ranker, codebook) = (CommonOptions.Ranker(), CommonOptions.Codebook());
        Option<string[]> gates = new("--min") { Description = "Gate, such as macroF1=0.6: exit 1 when the value is below.", HelpName = "METRIC=VALUE" };
        Option<string?> output = new("--out") { Description = "Folder for report, figures, metrics and predictions.", HelpName = "FOLDER" };
        var (seed, force) = (CommonOptions.Seed(), CommonOptions.Force());
        Option<bool> json = new("--json") { Description = "Print metrics.json instead of tables." };
        var verb = new Verb(
            "evaluate",
            "Score a model on held-out statements: metrics with intervals, by topic, against both baselines.",
            ("readout evaluate --model models/mine --data held.csv", "tables"),
            ("readout evaluate --model models/mine --data held.csv --min macroF1=0.6", "a gate for a script"),
            ("readout evaluate --model models/mine --data held.csv --out report", "report.html, figures, predictions.csv"),
            ("readout evaluate --statements data/articles", "how well statements and speakers are found"),
            ("readout evaluate --summaries data/summaries/readouts.jsonl", "summarisers side by side"))
        {
            model, encoder, data, statements, summaries, ranker, codebook, gates, output, seed, force, json,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(statements) is { } gold)
            {
                AttributionTable.Print(terminal, GoldFolder.ScoreAll(gold));
                return ExitCode.Done;
            }

            if (parsed.GetValue(summaries) is { } references)
                return SummaryComparison.Run(terminal, references, parsed.GetValue(ranker), parsed.GetValue(model), parsed.GetValue(output), parsed.GetValue(seed), parsed.GetValue(force));
            if (parsed.GetValue(data) is not { Length: > 0 } files)
                throw new UsageException("name labelled statements with --data, a folder of articles with --statements, or a file with --summaries (see 'readout evaluate --help')");
            Gate[] minimums = [.. (parsed.GetValue(gates) ?? []).Select(Gate.Parse)];
            var folder = parsed.GetValue(output);
            if (folder is not null)
                OutputFolder.Check(folder, Mark, parsed.GetValue(force));
            var modelPath = DefaultModel.Choose(terminal, parsed.GetValue(model));
            var trained = DefaultModel.Load(terminal, modelPath, parsed.GetValue(encoder));
            var held = HeldOut(terminal, files, modelPath, trained, Inputs.Codebook(parsed.GetValue(codebook)));
            var report = EvaluationRunner.Run(trained.Classifier, held, new() { Seed = parsed.GetValue(seed) }, trained.Baselines);
            if (parsed.GetValue(json))
                terminal.Out.Write(JsonReport.Render(report));
            else
                EvaluationTable.Print(terminal, report);
            if (folder is not null)
            {
                AtomicFolder.Write(folder, draft => Write(report, trained.Codebook, draft));
                terminal.Say($"report in {folder}");
            }

            return Gate.AllPass(terminal, minimums, report) ? ExitCode.Done : ExitCode.GateFailed;
        });
        return verb;
    }

    private static Corpus HeldOut(Terminal terminal, string[] data, string modelPath, TopicModel model, Codebook? codebook)
    {
        if (codebook is not null && model.Codebook is { } own && own.Fingerprint() != codebook.Fingerprint() && !codebook.Topics.SequenceEqual(own.Topics))
        {
            throw new ModelRefusedException(modelPath, $"it was trained with the codebook '{own.Title}', version {own.Version}, " +
                $"whose topics are not those of '{codebook.Title}', version {codebook.Version}; train one with --codebook");
        }

        var corpus = Inputs.Corpus(terminal, data, codebook);
        var held = corpus.Of(Split.HeldOut);
        if (held.Statements.Count == 0)
            held = corpus.Where(s => s.Split is null);
        else if (held.Statements.Count < corpus.Statements.Count)
            terminal.Say($"{held.Statements.Count} held-out statements are scored; {corpus.Statements.Count - held.Statements.Count} others are not");
        if (held.Statements.Count == 0)
            throw new BadDataException(string.Join(", ", data), null, "every row has split train, so nothing is held out; set split to heldout, or leave it empty");
        if (!held.Statements.Any(s => model.Classifier.Topics.Contains(s.Topic)))
        {
            throw new ModelRefusedException(modelPath, $"it answers with {string.Join(", ", model.Classifier.Topics)}; " +
                $"the data has none of them but {string.Join(", ", held.Topics.Take(12))}; evaluate with a model of the same codebook");
        }

        return held;
    }

    private static void Write(EvaluationReport report, Codebook? codebook, string folder)
    {
        var figures = Figures.Write(report, Path.Combine(folder, "figures"), codebook);
        JsonReport.Write(report, Path.Combine(folder, Mark));
        PredictionsFile.Write(report, Path.Combine(folder, "predictions.csv"));
        AtomicFile.WriteText(Path.Combine(folder, "report.md"), MarkdownReport.Render(report, figures));
        AtomicFile.WriteText(Path.Combine(folder, "report.html"), HtmlReport.Render(report, figures));
    }
}
