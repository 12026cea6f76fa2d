using System.Globalization;
using System.Text.Json;
using Readout.Core;
using Readout.Evaluation;
using Readout.Evaluation.Reports;

namespace Readout.Tests.Evaluation;

public class ReportFilesTests
{
    private static readonly EvaluationReport Report = EvaluationRunner.Run(
        FakeClassifier.Echo("a b c"), Rows.Of("a>a a>b b>b x>b"), baselines: [FakeClassifier.Constant("a b c", 1, 0, 0)]);

    private static readonly ExperimentReport Experiment = new()
    {
        Codebook = new("Talks", "1", [Definition("a", "Trade"), Definition("b", "Gas"), Definition("c", "Culture")], []),
        Facts = [("seed", "7"), ("seed", "8")],
        Search = [new("SDCA", .61234567, double.NaN, 1, true)],
        HeldOut = Report,
        ArticleLeaveOneOut = Report,
        LearningCurve = [new(50, [.5, .6])],
        Limits = ["Not for speeches."],
    };

    [Fact]
    public void Headline_numbers_stand_at_the_top_level_with_their_interval()
    {
        var json = JsonDocument.Parse(JsonReport.Render(Report)).RootElement;
        Assert.Equal(("readout.metrics", 1), (json.GetProperty("schema").GetString(), json.GetProperty("version").GetInt32()));
        foreach (var metric in Report.Metrics.Where(m => !double.IsNaN(m.Estimate.Value)))
            Assert.Equal(Math.Round(metric.Estimate.Value, 6), json.GetProperty(metric.Name).GetProperty("value").GetDouble());
        Assert.Equal(Report.Accuracy.Low, json.GetProperty("accuracy").GetProperty("low").GetDouble());
        Assert.Equal(Report.Accuracy.High, json.GetProperty("accuracy").GetProperty("high").GetDouble());
    }

    [Fact]
    public void What_is_undefined_is_null()
    {
        var topic = JsonDocument.Parse(JsonReport.Render(Report)).RootElement.GetProperty("topics")[2];
        Assert.Equal("c", topic.GetProperty("topic").GetString());
        Assert.Equal(JsonValueKind.Null, topic.GetProperty("precision").ValueKind);
        Assert.Equal(JsonValueKind.Null, topic.GetProperty("f1").GetProperty("low").ValueKind);
    }

    [Fact]
    public void Confusion_unknown_gold_and_baselines_can_be_read_back()
    {
        var json = JsonDocument.Parse(JsonReport.Render(Report)).RootElement;
        Assert.Equal("[[1,1,0],[0,1,0],[0,0,0]]", JsonSerializer.Serialize(json.GetProperty("confusion").GetProperty("counts")));
        Assert.Equal("[0,1,0]", JsonSerializer.Serialize(json.GetProperty("confusion").GetProperty("unknownGold")));
        Assert.Equal("x", json.GetProperty("unknownGold")[0].GetProperty("topic").GetString());
        // The baseline says a of all: F1 of a 2·2/(2 + 4), of b and x 0.
        var baseline = json.GetProperty("baselines")[0];
        Assert.Equal(.222222, baseline.GetProperty("macroF1").GetProperty("value").GetDouble());
        Assert.False(baseline.GetProperty("beaten").GetBoolean());
    }

    [Fact]
    public void An_experiment_has_the_held_out_part_on_top_and_its_other_parts_by_name()
    {
        var json = JsonDocument.Parse(JsonReport.Render(Experiment)).RootElement;
        Assert.Equal(.5, json.GetProperty("accuracy").GetProperty("value").GetDouble());
        Assert.Equal("Trade", json.GetProperty("topics")[0].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("article").ValueKind);
        Assert.Equal(.5, json.GetProperty("articleLeaveOneOut").GetProperty("accuracy").GetProperty("value").GetDouble());
        Assert.Equal(
            """{"name":"SDCA","macroF1":0.612346,"standardDeviation":null,"logLoss":1,"chosen":true}""",
            JsonSerializer.Serialize(json.GetProperty("search")[0]));
        Assert.Equal(
            """{"statements":50,"mean":0.55,"standardDeviation":0.070711,"macroF1":[0.5,0.6]}""",
            JsonSerializer.Serialize(json.GetProperty("learningCurve")[0]));
        Assert.Equal(
            """[{"label":"seed","value":"7"},{"label":"seed","value":"8"}]""",
            JsonSerializer.Serialize(json.GetProperty("facts")));
        Assert.Equal("""["Not for speeches."]""", JsonSerializer.Serialize(json.GetProperty("limits")));
    }

    [Fact]
    public void Predictions_are_one_row_a_statement_with_every_probability()
    {
        var statement = new Statement("s1", "They said \"a, b\"\nand left") { Document = "d1", House = "wire", Speaker = "Ana" };
        var corpus = new Corpus([new(statement, new("a")), new(new("s2", "=1+1"), new("b"))]);
        var report = EvaluationRunner.Run(FakeClassifier.Constant("a b", 2, 1), corpus);
        Assert.Equal(
            "id,document,house,speaker,text,topic,predicted,correct,probability,p_a,p_b\n" +
            "s1,d1,wire,Ana,\"They said \"\"a, b\"\"\nand left\",a,a,true,0.666667,0.666667,0.333333\n" +
            "s2,,,,=1+1,b,a,false,0.666667,0.666667,0.333333\n",
            PredictionsFile.Render(report));
    }

    [Fact]
    public void Files_have_the_rendered_text_in_utf_8_whatever_the_culture()
    {
        var folder = Directory.CreateTempSubdirectory();
        var culture = CultureInfo.CurrentCulture;
        var (json, csv) = (JsonReport.Render(Experiment), PredictionsFile.Render(Report));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            JsonReport.Write(Experiment, Path.Combine(folder.FullName, "metrics.json"));
            PredictionsFile.Write(Report, Path.Combine(folder.FullName, "predictions.csv"));
            Assert.Equal(System.Text.Encoding.UTF8.GetBytes(json), File.ReadAllBytes(Path.Combine(folder.FullName, "metrics.json")));
            Assert.Equal(csv, File.ReadAllText(Path.Combine(folder.FullName, "predictions.csv")));
            Assert.DoesNotContain('\r', json + csv);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            folder.Delete(recursive: true);
        }
    }

    private static TopicDefinition Definition(string id, string name) => new(new(id), name, "", [], [], [], []);
}
