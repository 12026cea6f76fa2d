using System.CommandLine;
using Readout.Training;

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

    public static Option<int> Seed() =>
        new("--seed") { Description = "Seed of folds, trainers and resampling.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public static Option<bool> Force() => new("--force") { Description = "Replace what is there." };

    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "FOLDER", Required = true };

    public static Option<Trainer[]> Trainers() => new("--trainer")
    {
        Description = "Trainers to choose from by cross-validation; all: every one. [default: sdca lbfgs perceptron svm; above 20000 statements hashed]",
        HelpName = "sdca|lbfgs|perceptron|svm|lightgbm|hashed|all",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = TrainerNames.Parse,
    };

    public static Option<bool> Balance() => new("--balance-topics")
    {
        Description = "Let every topic weigh the same in training (trainers lbfgs, lightgbm, hashed).",
    };
}
