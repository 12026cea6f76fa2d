namespace Readout.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public void Every_verb_that_the_help_lists_has_a_help_of_its_own()
    {
        var verbs = cli.Run("--help").Done().Lines.Where(line => line.StartsWith("  readout ", StringComparison.Ordinal)).Select(line => line.Split(' ')[3])
            .Distinct().ToList();
        Assert.Contains("classify", verbs);
        Assert.All(verbs, verb => Assert.Contains($"readout {verb} ", cli.Run($"{verb} --help").Done().Output, StringComparison.Ordinal));
    }

    [Theory]
    // Verbs.
    [InlineData("", "'readout' needs one of experiment, statements, train, train-summarizer, evaluate, classify, explain, merge, topics, slurm, summarise, corpus, codebook, encoder, fewshot, notebook (see 'readout --help')")]
    [InlineData("corpus", "'readout corpus' needs one of check, stats, split, agree (see 'readout corpus --help')")]
    [InlineData("tarin --data x", "'tarin' is not known to 'readout'; did you mean 'train'? (see 'readout --help')")]
    [InlineData("corpus chek x", "'chek' is not known to 'readout corpus'; did you mean 'check'? (see 'readout corpus --help')")]
    [InlineData("banana", "'banana' is not known to 'readout' (see 'readout --help')")]
    // Options, also where an option or argument before them would take any word.
    [InlineData("train --dta x", "'--dta' is not known to 'readout train'; did you mean '--data'? (see 'readout train --help')")]
    [InlineData(
        "train --data a.csv --frce --out m",
        "'--frce' is not known to 'readout train'; did you mean '--force'? (see 'readout train --help')")]
    [InlineData(
        "train --trainer sdca --sed 3",
        "'--sed' is not known to 'readout train'; did you mean '--seed'? (see 'readout train --help')")]
    [InlineData("classify --lnes", "'--lnes' is not known to 'readout classify'; did you mean '--lines'? (see 'readout classify --help')")]
    [InlineData(
        "corpus check a.csv --codebok c",
        "'--codebok' is not known to 'readout corpus check'; did you mean '--codebook'? (see 'readout corpus check --help')")]
    [InlineData(
        "classify --no-colour",
        "'--no-colour' is not known to 'readout classify'; did you mean '--no-color'? (see 'readout classify --help')")]
    // Values.
    [InlineData("train --data --out m", "a value is missing before '--out' (see 'readout train --help')")]
    [InlineData("train --out m", "Option '--data' is required. (see 'readout train --help')")]
    [InlineData("train --data a.csv", "Option '--out' is required. (see 'readout train --help')")]
    [InlineData(
        "train --data a.csv --out m --seed x",
        "Cannot parse argument 'x' for option '--seed'; write a whole number (see 'readout train --help')")]
    [InlineData(
        "train --data a.csv --out m --trainer svmm",
        "trainer 'svmm' is not one of ridge, sdca, lbfgs, perceptron, svm, lightgbm, hashed, all; did you mean 'svm'? (see 'readout train --help')")]
    [InlineData(
        "train --data a.csv --out m --balance-topics --trainer perceptron",
        "--balance-topics: none of the trainers takes topic weights; add ridge, lbfgs, lightgbm or hashed to --trainer")]
    [InlineData(
        "train --data a.csv --out m --trainer hashed --features both",
        "--trainer hashed reads n-grams alone; leave --features, --encoder and --context out, or name another trainer")]
    [InlineData("train --data a.csv --out m --trainer hashed --threads 0", "--threads: 0 is not between 1 and 64")]
    [InlineData("train --data a.csv --out m --trainer hashed --threads 65", "--threads: 65 is not between 1 and 64")]
    [InlineData(
        "train --data a.csv --out m --trainer ridge hashed --threads 2",
        "--threads is for --trainer hashed alone, others are compared on all processors as it is; leave it out, or name that trainer")]
    [InlineData(
        "train --data a.csv --out m --trainer hashed --tune-encoder",
        "--tune-encoder: --trainer hashed reads no encoder; name another trainer, or leave --tune-encoder out")]
    [InlineData(
        "experiment --data a.csv --features ngrams --tune-encoder",
        "--tune-encoder: --features ngrams reads no encoder; choose auto, encoder or both, or leave --tune-encoder out")]
    [InlineData(
        "train --data a.csv --out m --unlabeled u.csv --features ngrams",
        "--unlabeled: --features ngrams reads no encoder, which finds like statements; choose auto, encoder or both, or leave --unlabeled out")]
    [InlineData(
        "train --data a.csv --out m --unlabeled u.csv v.txt --trainer hashed",
        "--unlabeled: only the trainer ridge learns from unlabelled statements; add it to --trainer, or leave --unlabeled out")]
    [InlineData(
        "experiment --data a.csv --unlabeled u.csv --trainer svm",
        "--unlabeled: only the trainer ridge learns from unlabelled statements; add it to --trainer, or leave --unlabeled out")]
    [InlineData("train --data a.csv --unlabeled --out m", "a value is missing before '--out' (see 'readout train --help')")]
    [InlineData("classify a.csv --json --csv", "name one of --jsonl, --json, --csv, --pretty")]
    [InlineData("classify --modle m a.csv", "'--modle' is not known to 'readout classify'; did you mean '--model'? (see 'readout classify --help')")]
    [InlineData("evaluate --data a.csv --min macroF1", "--min 'macroF1' is not of the form metric=value, such as macroF1=0.6")]
    [InlineData("evaluate --data a.csv --min macroF1=high", "--min 'macroF1=high' is not of the form metric=value, such as macroF1=0.6")]
    [InlineData("corpus split a.csv --out b.csv --share 0.9", "--share 0.9 is not between 0 and 0.5")]
    public void Wrong_usage_is_one_line_with_the_way_out(string line, string message) => Assert.Equal(message, cli.Run(line).Failure(2));

    [Fact]
    public void An_unknown_metric_is_answered_with_the_nearest() => Assert.EndsWith(
        "top3Accuracy; did you mean 'macroF1'?", cli.Run("evaluate --data a.csv --min macro-f1=0.6").Failure(2), StringComparison.Ordinal);

    [Theory]
    [InlineData("--help", "  readout experiment ")]
    [InlineData("corpus -h", "  readout corpus check coded.csv ")]
    [InlineData("train --help", "  readout train --data coded.csv --out models/mine ")]
    [InlineData("corpus split --help", "  readout corpus split coded.csv --out split.csv ")]
    public void Help_starts_with_examples(string line, string example)
    {
        var help = cli.Run(line).Done();
        Assert.Equal("Examples:", help.Lines[0]);
        Assert.StartsWith(example, help.Lines[1], StringComparison.Ordinal);
        Assert.Contains("Usage:", help.Lines);
        Assert.Equal("", help.Error);
    }

    [Fact]
    public void Version_is_a_number_on_standard_output() =>
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", cli.Run("--version").Done().Output);

    [Theory]
    [InlineData(
        "train --data @a.csv --out @there",
        "there: it is there already; name another folder with --out, or replace it with --force")]
    [InlineData(
        "train --data @a.csv --out @there/",
        "there/: it is there already; name another folder with --out, or replace it with --force")]
    [InlineData("train --data @a.csv --out @a.csv --force", "a.csv is a file, so no folder can be there; name another with --out")]
    [InlineData("train --data @a.csv --out @a.csv/model", "a.csv is a file, so no folder can be there; name another with --out")]
    [InlineData("corpus split @a.csv --out @a.csv", "a.csv: it is there already; name another file with --out, or replace it with --force")]
    [InlineData("corpus split @a.csv --out @there --force", "there: it is a folder; name a file in it with --out")]
    [InlineData(
        "evaluate --data @a.csv --out @there",
        "there: the folder holds something else than an earlier run (no metrics.json in it); "
            + "name another with --out, or replace it with --force")]
    [InlineData("experiment --data @a.csv --out @a.csv", "a.csv is a file, so no folder can be there; name another with --out")]
    public void Nothing_is_overwritten_unasked(string line, string message)
    {
        cli.Write("a.csv", "text,topic\nx,a\n");
        Directory.CreateDirectory(cli["there"]);
        cli.Write("there/mine.txt", "mine");
        Assert.EndsWith(message, cli.Run(line).Failure(2), StringComparison.Ordinal);
        Assert.Equal(["a.csv", "there", "there/mine.txt"], cli.Everything);
        Assert.Equal(("text,topic\nx,a\n", "mine"), (File.ReadAllText(cli["a.csv"]), File.ReadAllText(cli["there/mine.txt"])));
    }

    public void Dispose() => cli.Dispose();
}
