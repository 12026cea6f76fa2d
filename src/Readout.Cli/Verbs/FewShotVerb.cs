using System.CommandLine;
using System.Globalization;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Corpora;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout fewshot</c>: how many labels do I need?</summary>
internal static class FewShotVerb
{
    private const string Mark = "few-shot.csv";

    public static Command Create(Terminal terminal)
    {
        var data = CommonOptions.Data("Labelled statements; without a column split a quarter of the documents is held out.");
        data.Required = true;
        var codebook = CommonOptions.Codebook();
        Option<string> sizes = new("--sizes") { Description = "Labelled statements a topic, with commas; all: every one.", HelpName = "8,16,64,all", DefaultValueFactory = _ => "8,16,64" };
        Option<int> seeds = new("--seeds") { Description = "Runs with other statements drawn.", HelpName = "N", DefaultValueFactory = _ => 10 };
        Option<string?> output = new("--out") { Description = "Folder for the figure and its points.", HelpName = "FOLDER" };
        var tune = CommonOptions.TuneEncoder("Also with the sentence encoder tuned to the few statements, whether that is better or not; takes a minute a run and size.");
        Option<bool> unlabeled = new("--unlabeled")
        {
            Description = "Also with the training statements that were not drawn as unlabelled ones, where cross-validation finds that better.",
        };
        var (context, force) = (new Option<bool>("--context") { Description = "Also with the sentences before and after, and titles where the data has them." }, CommonOptions.Force());
        var verb = new Verb(
            "fewshot",
            "How many labels are needed: n-grams, encoders and both, trained on a few statements of each topic.",
            ("readout fewshot --data coded.csv --sizes 8,16,64 --seeds 10", "a table"),
            ("readout fewshot --data coded.csv --sizes 8,64,all --out few", "and a figure"),
            ("readout fewshot --data coded.csv --sizes 8 --seeds 3 --tune-encoder", "is tuning the encoder worth it?"),
            ("readout fewshot --data coded.csv --sizes 8,16 --unlabeled", "what do statements that nobody coded add?"))
        {
            data, codebook, sizes, seeds, context, tune, unlabeled, output, force,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } folder)
                OutputFolder.Check(folder, Mark, parsed.GetValue(force));
            var (wanted, draws) = (Sizes(parsed.GetValue(sizes)!), parsed.GetValue(seeds));
            if (draws < 1)
                throw new UsageException($"--seeds: '{draws}' is not a whole number from 1");
            var corpus = Inputs.Corpus(terminal, parsed.GetValue(data)!, Inputs.Codebook(parsed.GetValue(codebook)));
            if (corpus.Statements.All(s => s.Split is null))
                corpus = CorpusSplit.Run(corpus, 0.25, 1);
            var (training, heldOut) = (corpus.Of(Split.Train), corpus.Of(Split.HeldOut));
            Func<Corpus, UnlabeledStatements>? more = parsed.GetValue(unlabeled) ? part => Undrawn(part, training, heldOut) : null;
            var ways = Ways(terminal, parsed.GetValue(context), parsed.GetValue(tune), more);
            var progress = new ProgressLine(terminal, "few-shot");
            var points = FewShot.Run(
                ways, training, heldOut, wanted, [.. Enumerable.Range(1, draws)], (done, total) => progress.Report(done, total));
            FewShotTable.Print(terminal, points, heldOut);
            if (parsed.GetValue(output) is { } target)
                AtomicFolder.Write(target, draft => Figures.WriteFewShot(points, draft));
            return ExitCode.Done;
        });
        return verb;
    }

    private static int?[] Sizes(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(size =>
        size.Equals("all", StringComparison.OrdinalIgnoreCase) ? (int?)null
        : int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new UsageException($"--sizes: '{size}' is not a whole number from 1, nor all"))];

    private static UnlabeledStatements Undrawn(Corpus part, Corpus training, Corpus heldOut)
    {
        var drawn = new HashSet<LabeledStatement>(part.Statements, ReferenceEqualityComparer.Instance);
        return UnlabeledStatements.Of([.. training.Statements.Where(s => !drawn.Contains(s)).Select(s => s.Statement)], part, heldOut, seed: 1);
    }

    private static List<(string, Func<Corpus, int, ITopicClassifier>)> Ways(
        Terminal terminal, bool context, bool tune, Func<Corpus, UnlabeledStatements>? unlabeled)
    {
        var encoders = InstalledEncoders.LoadForTraining(terminal);
        var ways = new List<(string Name, IReadOnlyList<FeatureOptions> Features)> { ("n-grams", SearchSpace.Ngrams) };
        if (encoders == TextEncoders.None)
            terminal.Say($"the encoders are not installed, so only n-grams are tried; {InstalledEncoders.Remedy}");
        else
            ways.AddRange([("encoders", SearchSpace.Encoders), ("both", SearchSpace.Both)]);
        if (context && encoders != TextEncoders.None)
            ways.Add(("both + context", SearchSpace.WithContext(SearchSpace.Both)));
        if (tune)
        {
            EncoderTuningChoice.Check(encoders);
            ways.Add(("encoders tuned", [.. SearchSpace.WithTuning(SearchSpace.Encoders).Where(f => f.Tuned)]));
        }

        Func<Corpus, int, ITopicClassifier> Trained(IReadOnlyList<FeatureOptions> features, Func<Corpus, UnlabeledStatements>? more) => (part, seed) =>
            TopicTrainer.Train(part, new() { Seed = seed, Features = features, Parallelism = 1 }, encoders: encoders, unlabeled: more?.Invoke(part)).Classifier;

        var all = ways.ConvertAll(way => (way.Name, Trained(way.Features, null)));
        if (unlabeled is not null)
        {
            UnlabeledChoice.Check(encoders);
            all.Add(("both + unlabelled", Trained(SearchSpace.Both, unlabeled)));
        }

        return all;
    }
}
