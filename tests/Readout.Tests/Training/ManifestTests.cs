using System.Text;
using System.Text.Json;
using Readout.Training;
using Readout.Training.Models;

namespace Readout.Tests.Training;

public sealed class ManifestTests
{
    private static readonly FeatureOptions Everything = new()
    {
        WordNgrams = 3,
        CharNgramsFrom = 4,
        CharNgramsTo = 6,
        SubwordNgrams = 1,
        MinStatements = 7,
        EncoderWeight = .25,
        WordVectorWeight = .5,
        ContextWeight = .75,
        Title = true,
        Tuned = true,
        HashBits = 18,
    };

    private static readonly ModelManifest Full = new()
    {
        Schema = ModelManifest.CurrentSchema,
        Fingerprint = "f",
        MlNetVersion = "–",
        Topics = [new("gas"), new("people's rights")],
        Support = [3, 4],
        CueWords = [["pipeline", "“quoted”"], []],
        Temperature = .3,
        FamiliarFrom = .4,
        CloseFrom = double.NaN,
        AbstainBelow = .5,
        PrecisionReached = .9,
        Coverage = double.PositiveInfinity,
        CorpusFingerprint = "c",
        CodebookFingerprint = null,
        Unlabeled = new(12, "u"),
        Options = new()
        {
            Seed = 9,
            Trainers = [Trainer.Hashed, Trainer.LightGbm],
            Features = [Everything, new()],
            Folds = 3,
            SearchStatements = 40,
            BalanceTopics = true,
            TargetPrecision = .95,
            KeepStatements = false,
        },
        Chosen = new(new(Trainer.Ridge, Everything, .1, 6) { Unlabeled = 5 }, .8, [.7, .9], .2, 1.5),
        Candidates = [new(new(Trainer.Sdca, new(), 1, 2), double.NaN, [], double.NaN, 1)],
        Encoders = [new("use-lite", "e")],
        Files = new(new Dictionary<string, string> { ["b.tsv"] = "2", ["a.tsv"] = "1" }, StringComparer.Ordinal),
        Checksum = "s",
    };

    /// <summary>Every member has another value than it would have if it were forgotten.</summary>
    [Fact]
    public void What_is_read_is_written_again_byte_for_byte()
    {
        Check(Full);
        Check(Full with { CodebookFingerprint = "b", Unlabeled = null, Options = Full.Options with { TargetPrecision = null } });

        static void Check(ModelManifest manifest)
        {
            var written = ManifestWriter.Render(manifest);
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(ManifestWriter.Render(ManifestReader.Read(written))));
        }
    }

    [Theory]
    [InlineData("{}", "it has no schema")]
    [InlineData("[]", null)]
    [InlineData("{", null)]
    public void What_is_no_manifest_is_refused(string text, string? problem)
    {
        var refused = Assert.ThrowsAny<JsonException>(() => ManifestReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(problem ?? refused.Message, refused.Message);
    }

    [Fact]
    public void An_unknown_trainer_is_named()
    {
        var text = Encoding.UTF8.GetString(ManifestWriter.Render(Full)).Replace("\"Ridge\"", "\"Forest\"", StringComparison.Ordinal);
        Assert.Equal("there is no trainer 'Forest'", Assert.Throws<JsonException>(() => ManifestReader.Read(Encoding.UTF8.GetBytes(text))).Message);
    }
}
