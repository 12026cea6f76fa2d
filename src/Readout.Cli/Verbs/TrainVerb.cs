using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout train</c>: labelled statements to a model folder.</summary>
internal static class TrainVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = CommonOptions.Data("Labelled statements: CSV, TSV or JSONL with the columns text and topic. Rows whose split is heldout are left out.");
        data.Required = true;
        var codebook = CommonOptions.Codebook();
        var output = CommonOptions.Out("Model folder to write.");
        var (training, force) = (new TrainingChoices(), CommonOptions.Force());
        var verb = new Verb(
            "train",
            "Train a topic classifier from labelled statements; features, trainer and regularisation are chosen by cross-validation over documents.",
            ("readout train --data coded.csv --out models/mine", "topics from the file"),
            ("readout train --data a.csv --data b.csv --codebook mine.yaml --out models/mine --seed 7", "your codebook"),
            ("readout train --data coded.csv --out models/mine --precision 0.9", "a model that abstains where it would be less precise"),
            ("readout train --data coded.csv --out models/few --tune-encoder", "few labels: an encoder tuned to them, where that is better"),
            ("readout train --data coded.csv --out models/more --unlabeled uncoded.csv", "few labels, and many statements that nobody coded"),
            ("readout train --data coded.csv --out models/all --trainer all", "compare every trainer"))
        {
            data, codebook, output, force,
        };
        training.AddTo(verb);
        verb.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(data)!,
            parsed.GetValue(codebook),
            parsed.GetValue(output)!,
            training.Of(parsed, terminal),
            parsed.GetValue(force)));
        return verb;
    }

    private static int Run(Terminal terminal, string[] data, string? codebookPath, string output, Func<int, TrainingRequest> choose, bool force)
    {
        OutputFolder.CheckNew(output, force);
        var corpus = Inputs.Corpus(terminal, data, Inputs.Codebook(codebookPath));
        var training = corpus.Of(Split.Train);
        var heldOut = corpus.Statements.Count - training.Statements.Count;
        if (heldOut > 0 && training.Statements.Count > 0)
            terminal.Say($"{heldOut} held-out statements are left out of training");
        var request = choose(training.Statements.Count);
        var unlabeled = UnlabeledChoice.Read(terminal, request, training, corpus.Of(Split.HeldOut));
        var model = TopicTrainer.Train(training, request.Options, new ProgressLine(terminal, "cross-validation").Report, request.Encoders, unlabeled);
        var manifest = ModelFolder.Save(model, output, folder => ModelCard.Write(folder, model, training));
        CandidateTable.Print(terminal, model);
        if (model.Options.TargetPrecision is { } precision)
            terminal.Out.WriteLine($"abstain      {AbstentionChoice.Describe(model.Abstention, precision)}");
        terminal.Out.WriteLine($"model        {output}");
        terminal.Out.WriteLine($"fingerprint  {manifest.Fingerprint}");
        return ExitCode.Done;
    }
}
