namespace Readout.Tests.Cli;

/// <summary>The table of bad input: what a user gets for it, and that nothing is written.</summary>
public sealed class BadInputTests(BadInputs inputs) : IClassFixture<BadInputs>
{
    private const string Train = "train --features ngrams --trainer perceptron --out @new --data @";

    private readonly CommandLine cli = inputs.Cli;

    /// <summary>Name of the case, command, exit code, and how the one line on standard error begins, with @ for the folder.</summary>
    public static TheoryData<string, string, int, string> Refused => new()
    {
        {
            "missing column", Train + "missing-column.csv", 3,
            "@missing-column.csv:1: there is no column 'topic' among 'text', 'label'; did you mean 'label'? Rename it to 'topic'"
        },
        {
            "unknown topic", Train + "unknown-topic.csv --codebook @codebook.yaml", 3,
            "@unknown-topic.csv:6: topic 'gass' is not one of gas, …; did you mean 'gas'?"
        },
        {
            "ragged row", Train + "ragged.csv", 3,
            "@ragged.csv:6: 3 fields, but the header has 2; put quotation marks around a text that holds the separator"
        },
        {
            "duplicate header", Train + "duplicate-header.csv", 3,
            "@duplicate-header.csv:1: the column 'text' stands twice in the header; rename or remove one"
        },
        { "empty file", Train + "empty.csv", 3, "@empty.csv: it is empty; check that it is the right file" },
        {
            "header alone", Train + "header.csv", 3,
            "@header.csv: it holds no statement; add rows below the header"
        },
        {
            "one topic", Train + "one-topic.csv", 3,
            "training data: all 2 statements have the topic 'gas'; a classifier needs at least two, so add statements of another"
        },
        {
            "10 MB line", Train + "long-line.csv", 3,
            "@long-line.csv:6: a line of 10,000,004 characters, where 1,000,000 is the limit; is a line break lost?"
        },
        {
            "binary file", Train + "binary.csv", 3,
            "@binary.csv:3: a NUL character: this is not a text file, or a damaged one; save it as text in UTF-8"
        },
        { "folder instead of a file", Train + "folder", 3, "@folder: this is a folder; name a file in it" },
        {
            "no such file", Train + "codebok.yaml", 3,
            "@codebok.yaml: there is no such file; did you mean '@codebook.yaml'?"
        },
        {
            "no such codebook", Train + "valid.csv --codebook @none.yaml", 3,
            "@none.yaml: there is no such file; check the path"
        },
        {
            "second of two files", Train + "valid.csv @ragged.csv", 3,
            "@ragged.csv:6: 3 fields, but the header has 2"
        },
        {
            "classify: missing column", "classify @no-text.csv --model @model", 3,
            "@no-text.csv:1: there is no column 'text' among 'quote', 'topic'; did you mean 'quote'?"
        },
        {
            "classify: no such file", "classify @none.csv --model @model", 3,
            "@none.csv: there is no such file; check the path"
        },
        {
            "no such model", "classify @valid.csv --model @none", 4,
            "@none: there is no such model folder; make one with 'readout train' or name another with --model"
        },
        {
            "model without manifest", "classify @valid.csv --model @no-manifest", 4,
            "@no-manifest: the folder has no manifest.json, so it is not a whole model; train it again"
        },
        {
            "model without manifest, evaluated", "evaluate --data @valid.csv --model @no-manifest --out @new", 4,
            "@no-manifest: the folder has no manifest.json"
        },
        {
            "damaged model", "evaluate --data @valid.csv --model @damaged --out @new", 4,
            "@damaged/model.zip: its contents are not what the manifest says; restore the file or train the model again"
        },
        {
            "model of another codebook", "evaluate --data @other.csv --model @model --out @new", 4,
            "@model: it answers with gas, arms, dams; the data has none of them but labour, space;"
        },
        {
            "evaluate: unknown topic", "evaluate --data @unknown-topic.csv --codebook @codebook.yaml --model @model --out @new", 3,
            "@unknown-topic.csv:6: topic 'gass' is not one of gas, …; did you mean 'gas'?"
        },
        {
            "experiment: ragged row", "experiment --data @ragged.csv --out @new", 3,
            "@ragged.csv:6: 3 fields, but the header has 2"
        },
        {
            "experiment: nothing held out", "experiment --data @train.csv --out @new", 3,
            "@train.csv: no row is held out; set the column split, or remove it and a quarter of the documents is held out"
        },
        {
            "experiment: one topic", "experiment --data @one-topic.csv --out @new", 3,
            "corpus: every statement has the topic 'gas', so there is nothing to tell apart; add other topics ("
        },
        {
            "corpus split: ragged row", "corpus split @ragged.csv --out @new.csv", 3,
            "@ragged.csv:6: 3 fields, but the header has 2"
        },
    };

    /// <summary>Name of the case, file, and how the remark on standard error begins; empty for none.</summary>
    public static TheoryData<string, string, string> Accepted => new()
    {
        { "3 rows", "three.csv", "" },
        { "newline in quotes", "newline.csv", "" },
        { "byte order mark", "bom.csv", "" },
        { "UTF-16 with mark", "utf16.csv", "" },
        { "UTF-16 without mark", "utf16-bare.csv", "@utf16-bare.csv: read as utf-16; save it as UTF-8 to be sure" },
        { "Windows-1251", "cyrillic.csv", "@cyrillic.csv: read as windows-1251; save it as UTF-8 to be sure" },
        { "semicolons", "semicolon.csv", "@semicolon.csv: read as semicolon-separated, as its header is" },
        { "unused column", "unused.csv", "@unused.csv: columns that are not used: year" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Bad_input_is_one_line_an_exit_code_and_nothing_written(string name, string command, int exitCode, string begins)
    {
        var before = cli.Everything;
        var line = cli.Run(command).Failure(exitCode);
        var expected = begins.Replace("@", $"{cli[""]}/", StringComparison.Ordinal);
        Assert.True(line.StartsWith(expected, StringComparison.Ordinal), $"{name}: {line}\nexpected: {expected}");
        Assert.Equal(before, cli.Everything);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Odd_but_valid_input_trains_with_at_most_a_remark(string name, string file, string remark)
    {
        var answer = cli.Run($"train --features ngrams --trainer perceptron --data @{file} --out @odd --force").Done();
        string[] said = [.. answer.ErrorLines.Where(l => !l.StartsWith("cross-validation: ", StringComparison.Ordinal))];
        Assert.True(
            string.Join('\n', said) == remark.Replace("@", $"{cli[""]}/", StringComparison.Ordinal), $"{name}: {string.Join('\n', said)}");
        Assert.True(File.Exists(cli["odd/manifest.json"]));
        Assert.False(Path.Exists(cli["odd.writing"]));
    }
}
