using System.Globalization;
using System.Text.Json;

namespace Readout.Tests.Cli;

public sealed class AbstainTests(TrainedModel trained) : IClassFixture<TrainedModel>
{
    private const string Two = "The gas supply\nqwrt zxcvb plmk\n";

    private readonly CommandLine cli = trained.Cli;

    [Fact]
    public void Gibberish_is_out_of_domain_and_marked_without_any_threshold()
    {
        var rows = Rows("classify --model @model --lines --csv");
        Assert.Equal([("false", "false"), ("true", "true")], rows.Select(r => (r[5], r[6])));
        Assert.InRange(double.Parse(rows[1][4], NumberStyles.Float, CultureInfo.InvariantCulture), .3, .5);
        Assert.EndsWith("(unsure: out of domain)", cli.Run("classify --model @model --lines --pretty", Two).Done().Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_below_a_confidence_are_marked()
    {
        Assert.Equal("true", Rows("classify --model @model --lines --csv --abstain 1", "the gas and the dam\n")[0][5]);
        Assert.EndsWith("(unsure)", cli.Run("classify --model @model --lines --pretty --abstain 1", "gas supply on the river again\n").Done().Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_precision_is_turned_into_a_confidence_by_the_models_out_of_fold_predictions()
    {
        var said = cli.Run("classify --model @model --lines --csv --precision 0.5", Two).Done().ErrorLines;
        Assert.Matches("^below 0\\.[0-9]{2}: precision [01]\\.[0-9]{3} out of fold, coverage [01]\\.[0-9]{3}$", Assert.Single(said));
    }

    [Theory]
    [InlineData("--precision 0.5")]
    [InlineData("--abstain 0.9")]
    [InlineData("")]
    public void Row_by_row_the_same_answers_are_marked(string option)
    {
        const string Rows = "{\"id\":\"1\",\"text\":\"The gas supply\"}\n{\"id\":\"2\",\"text\":\"qwrt zxcvb plmk\"}\n{\"id\":\"3\",\"text\":\"a gas dam\"}\n";
        string Written(string way) => cli.Run($"classify --model @model {option} {way}", Rows).Done().Output;
        Assert.Equal(Parsed(Written("--jsonl")), Parsed(Written("--out -")));
        Assert.Equal(Written("--csv").Replace("id,document,speaker,text", "id,text", StringComparison.Ordinal).Replace(",,,", ",", StringComparison.Ordinal), Written("--out - --csv"));
    }

    [Fact]
    public void Training_for_a_precision_says_what_it_costs_and_the_model_keeps_it()
    {
        var lines = cli.Run("train --features ngrams --data @train.csv --out @precise --trainer sdca --precision 0.9").Done().Lines;
        Assert.Matches("^abstain      below 0\\.[0-9]{2}: precision ", lines[^3]);
        Assert.Contains("\"targetPrecision\": 0.9", File.ReadAllText(cli["precise/manifest.json"]), StringComparison.Ordinal);
        Assert.Contains("- Abstention: below 0.", File.ReadAllText(cli["precise/card.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classify --model @model --precision 1.5", "--precision: 1.5 is not above 0 and at most 1, such as 0.9")]
    [InlineData("classify --model @model --abstain 0", "--abstain: 0 is not above 0 and at most 1, such as 0.9")]
    [InlineData("classify --model @model --abstain 0.5 --precision 0.9", "name one of --precision, --abstain")]
    public void A_threshold_that_makes_no_sense_is_wrong_usage(string line, string message) =>
        Assert.Equal(message, cli.Run(line, Two).Failure(2));

    // The number 0.80 may be written 0.8.
    private static string Parsed(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var row = JsonDocument.Parse(line).RootElement;
        return string.Concat(row.EnumerateObject().Where(p => p.Name != "probabilities").Concat(row.GetProperty("probabilities").EnumerateObject())
            .Select(p => $"{p.Name} {(p.Value.ValueKind == JsonValueKind.Number ? p.Value.GetDouble() : p.Value)}, "));
    }));

    private string[][] Rows(string line, string input = Two) => [.. cli.Run(line, input).Done().Lines.Skip(1).Select(l => l.Split(',')[1..])];
}
