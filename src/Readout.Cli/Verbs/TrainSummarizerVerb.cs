using System.CommandLine;
using Readout.Cli.Rankers;
using Readout.Cli.Shell;
using Readout.Cli.Summaries;
using Readout.Core;
using Readout.Summarization;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout train-summarizer</c>: documents with human summaries to a ranker's folder.</summary>
internal static class TrainSummarizerVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<string> summaries = new("--summaries")
        {
            Description = "Documents with summaries that humans wrote: JSONL with id, text, summary and perhaps title.",
            HelpName = "FILE",
            Required = true,
        };
        Option<string?> model = new("--model") { Description = "Model folder whose topics are a feature too; without it there is none.", HelpName = "FOLDER" };
        var (output, seed, force) = (CommonOptions.Out("Folder of the ranker to write."), CommonOptions.Seed(), CommonOptions.Force());
        var verb = new Verb(
            "train-summarizer",
            "Learn from human summaries which sentences to choose; says by cross-validation whether that beats the default method and the lead.",
            ("readout train-summarizer --summaries refs.jsonl --out models/ranker", "some hundred documents or more"),
            ("readout summarise article.txt --ranker models/ranker", "use it"),
            ("readout evaluate --summaries other.jsonl --ranker models/ranker", "score it on documents it has not seen"))
        {
            summaries, model, output, seed, force,
        };
        verb.Aliases.Add("train-summariser");
        verb.SetAction(parsed => Run(
            terminal, parsed.GetValue(summaries)!, parsed.GetValue(model), parsed.GetValue(output)!, parsed.GetValue(seed), parsed.GetValue(force)));
        return verb;
    }

    private static int Run(Terminal terminal, string file, string? model, string output, int seed, bool force)
    {
        OutputFolder.CheckNew(output, force);
        var options = new RankerOptions { Seed = seed };
        var items = SummaryItemFile.WithTopics(terminal, SummaryItemFile.Read(file), model);
        if (items.DistinctBy(item => item.Fingerprint()).Count() < options.Folds)
            throw new BadDataException(file, null, $"cross-validation takes {options.Folds} different documents; it holds fewer");
        var report = RankerTraining.CrossValidate(items, Fit, options);
        var held = report.Methods[0];
        var ranker = RankerTraining.Train(items, Fit, options);
        var manifest = new RankerManifest
        {
            Schema = RankerManifest.CurrentSchema,
            Options = options,
            Documents = items.Count,
            CorpusFingerprint = Fingerprint.Of(items.SelectMany(item => (string[])[item.Fingerprint(), item.Document.Title, item.Reference])),
            Topics = model is not null,
            HeldOutRouge1 = held.Mean.Rouge1.F,
            HeldOutToLead = held.ToLead1,
            Files = new(StringComparer.Ordinal),
        };
        RankerFolder.Save(output, ranker, manifest, items.Select(item => item.Fingerprint()));
        terminal.Out.WriteLine($"cross-validated in {options.Folds} folds: each document is summarised by a ranker that was trained without it");
        SummaryComparisonTable.Print(terminal, report);
        terminal.Out.WriteLine($"ranker       {output}, of all {items.Count} documents");
        return ExitCode.Done;
    }

    private static IReadOnlyList<double> Fit(IReadOnlyList<RankerExample> examples, RankerOptions options) =>
        SentenceRankerTrainer.Fit(examples.SelectMany(e => e.Features.Zip(e.Labels)), options.L2, options.Seed);
}
