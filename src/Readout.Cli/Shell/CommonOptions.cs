using System.CommandLine;
using System.Globalization;

namespace Readout.Cli.Shell;

/// <summary>Options that several verbs have, so that one name means one thing.</summary>
internal static class CommonOptions
{
    public static Option<string[]> Data(string description) =>
        new("--data") { Description = description, HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    public static Option<string?> Codebook() =>
        new("--codebook") { Description = "Codebook (YAML); without one the topics come from the data.", HelpName = "FILE" };

    public static Option<string?> Model() =>
        new("--model") { Description = "Model folder [default: results/model of the last experiment here, else the shipped model].", HelpName = "FOLDER" };

    public static Option<string?> Encoder() => new("--encoder")
    {
        Description = "Sentence encoder of your own: folder with the ONNX export of a sentence-transformers model [default: the installed one].",
        HelpName = "FOLDER",
    };

    public static Option<bool> TuneEncoder(string description) => new("--tune-encoder") { Description = description };

    public static Option<string?> Ranker() =>
        new("--ranker") { Description = "Folder of a trained ranker, made with train-summarizer.", HelpName = "FOLDER" };

    public static Option<int> Seed() =>
        new("--seed") { Description = "Seed of folds, trainers and resampling.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public static Option<bool> Force() => new("--force") { Description = "Replace what is there." };

    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "FOLDER", Required = true };

    public static Option<double?> Precision(string description) => new("--precision") { Description = description, HelpName = "P" };

    public static Option<bool> Top() =>
        new("--top") { Description = "Write the probability of the topic alone, without those of the other topics: smaller and quicker." };

    /// <summary>A number above 0 and at most 1; null when the option is not given.</summary>
    public static double? Share(ParseResult parsed, Option<double?> option) => parsed.GetValue(option) is not { } value || value is > 0 and <= 1
        ? parsed.GetValue(option)
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option.Name}: {value} is not above 0 and at most 1, such as 0.9"));
}
