using System.Globalization;
using System.Text;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Output;

/// <summary><c>card.md</c> of a model folder: what the model is, what it was trained on, how it was chosen, what it is not for.</summary>
internal static class ModelCard
{
    /// <summary>Sentences that hold for every model that Readout trains.</summary>
    public static IReadOnlyList<string> Limits { get; } =
    [
        "It reads English. A text in another language, code, gibberish and much English on other matters is marked as out of domain and believed half at most; what is not marked may still be foreign to it.",
        "It sees one statement at a time: what the sentence before said, and who speaks, is unknown to it.",
        "It gives exactly one topic a statement, as the codebook asks; a sentence on two fields loses one of them.",
        "Its probabilities are calibrated on statements like those it was trained on; expect it to be too sure on texts of another kind.",
        "Shares of topics counted from its predictions inherit its errors; report the confusion matrix beside them.",
    ];

    public static void Write(string folder, TopicModel model, Corpus training) =>
        File.WriteAllText(Path.Combine(folder, "card.md"), Render(model, training));

    private static string Render(TopicModel model, Corpus training)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Model card\n\nA statement-topic classifier trained by Readout on {training.Statements.Count} statements ");
        text.Append(CultureInfo.InvariantCulture, $"of {training.Documents} documents (corpus {model.CorpusFingerprint[..12]}), seed {model.Options.Seed}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Chosen by cross-validation over documents: {CandidateTable.Describe(model.Chosen.Parameters)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Cross-validated macro-F1 {NumberText.Of(model.Chosen.MacroF1)}, log-loss {NumberText.Of(model.Chosen.LogLoss)} nats\n");
        text.Append(CultureInfo.InvariantCulture, $"- {CandidateTable.DescribeFeatures(model.Classifier)}, temperature {model.Classifier.CalibrationTemperature}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Out of domain: fewer than {model.Classifier.FamiliarFrom * 100:F1} % of a text's runs of five characters known from training{(double.IsNaN(model.Classifier.CloseFrom) ? "" : string.Create(CultureInfo.InvariantCulture, $", or a cosine with the mean of training below {model.Classifier.CloseFrom}"))}\n");
        if (model.Chosen.Parameters.Features.Tuned)
            text.Append("- The sentence encoder is tuned to these statements: encoder.bin, which needs the installed encoder it was tuned from\n");
        if (model.Unlabeled is not null)
            text.Append(CultureInfo.InvariantCulture, $"- Unlabelled statements: {CandidateTable.DescribeUnlabeled(model)}\n");
        if (model.Options.TargetPrecision is { } precision)
            text.Append(CultureInfo.InvariantCulture, $"- Abstention: {AbstentionChoice.Describe(model.Abstention, precision)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Codebook: {(model.Codebook is { } c ? $"{c.Title}, version {c.Version}" : "none; topics come from the data")}\n\n");
        text.Append("| topic | training statements |\n|---|---:|\n");
        foreach (var (topic, support) in model.Classifier.Topics.Zip(model.Majority.Support))
            text.Append(CultureInfo.InvariantCulture, $"| {topic} | {support} |\n");
        text.Append("\n## Not good for\n\n");
        foreach (var limit in Limits)
            text.Append(CultureInfo.InvariantCulture, $"- {limit}\n");
        return text.ToString();
    }
}
