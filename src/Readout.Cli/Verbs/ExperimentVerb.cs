using System.CommandLine;
using Readout.Cli.Experiments;
using Readout.Cli.Shell;
using Readout.Core;

namespace Readout.Cli.Verbs;

/// <summary><c>readout experiment</c>, the main job: train, evaluate, plot.</summary>
internal static class ExperimentVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = CommonOptions.Data("Labelled statements [default: the shipped corpus].");
        Option<string?> article = new("--article") { Description = "One article, reported apart: its labelled statements, or the article itself (TXT, HTML), whose statements are found and classified [default: the shipped article, labelled].", HelpName = "FILE" };
        var codebook = CommonOptions.Codebook();
        Option<string> output = new("--out") { Description = "Folder for report, figures, metrics and model.", HelpName = "FOLDER", DefaultValueFactory = _ => "results" };
        var (training, force) = (new TrainingChoices(), CommonOptions.Force());
        var verb = new Verb(
            "experiment",
            "Train a topic classifier, evaluate it on held-out statements and plot the results, in one go.",
            ("readout experiment", "the shipped corpus and article, into results/"),
            ("readout experiment --data mine.csv --codebook mine.yaml --out mine", "your own statements"),
            ("readout experiment --trainer all --seed 7", "compare every trainer"))
        {
            data, article, codebook, output, force,
        };
        training.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var own = parsed.GetValue(data) is { Length: > 0 } files ? files : null;
            var options = new ExperimentOptions(
                own ?? [ShippedFiles.Authored],
                parsed.GetValue(article) ?? (own is null ? ShippedFiles.Article : null),
                parsed.GetValue(codebook) ?? (own is null ? ShippedFiles.Codebook : null),
                training.SeedOf(parsed),
                training.Of(parsed, terminal));
            return Run(terminal, options, parsed.GetValue(output)!, parsed.GetValue(force));
        });
        return verb;
    }

    private static int Run(Terminal terminal, ExperimentOptions options, string output, bool force)
    {
        OutputFolder.Check(output, ExperimentFiles.Mark, force);
        var data = ExperimentData.Read(terminal, options);
        var (model, report) = Experiment.Run(terminal, data, options.Training(data.Training.Statements.Count));
        AtomicFolder.Write(output, folder => ExperimentFiles.Write(folder, model, data, report));
        ExperimentTable.Print(terminal, report);
        ArticleSummary.Of(data, model)?.Print(terminal);
        terminal.Out.WriteLine($"read {Path.Combine(output, "report.html")}; figures in {Path.Combine(output, "figures")}, numbers in {Path.Combine(output, "metrics.json")}, model in {Path.Combine(output, "model")}");
        return ExitCode.Done;
    }
}
