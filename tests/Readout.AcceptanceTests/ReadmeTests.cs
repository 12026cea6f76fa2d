using System.Text.RegularExpressions;

namespace Readout.AcceptanceTests;

/// <summary>Every console block of README is run and compared: what the reader sees is what the program prints.</summary>
public sealed partial class ReadmeTests(ExperimentRun run)
{
    private static readonly string Readme = Repository.PathOf("README.md");

    [Fact]
    public void Every_command_of_README_prints_what_README_shows()
    {
        ThisMachine.NeedsEncoders();
        var text = File.ReadAllText(Readme);
        using var folder = Workplace();
        var blocks = Block().Matches(text);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            var (line, shown) = (block.Groups["command"].Value, block.Groups["output"].Value);
            var printed = Print(folder.Path, line);
            if (ApprovedText.IsUpdating)
                text = text.Replace(block.Value, $"```console\n$ {line}\n{printed}```");
            else
                ApprovedText.Same(shown, printed, tolerance: 0.02);
        }

        if (ApprovedText.IsUpdating)
            File.WriteAllText(Readme, text);
    }

    [Fact]
    public void README_fits_on_200_lines_and_names_every_verb_and_both_commands()
    {
        var text = File.ReadAllText(Readme);
        Assert.True(text.Split('\n').Length <= 200);
        Assert.Contains("dotnet run -c Release --project src/Readout.Cli -- experiment", text);
        Assert.Contains("dotnet test ML.sln", text);
        Assert.All(new[] { "experiment", "statements", "train", "evaluate", "classify", "summarise", "explain", "fewshot", "corpus", "codebook", "encoder install" }, verb => Assert.Contains($"`{verb}", text));
    }

    private string Print(string folder, string line)
    {
        if (line.EndsWith("-- experiment", StringComparison.Ordinal))
            return TrimEnds(run.Output);
        var parts = line.Split(" | ");
        Assert.StartsWith("readout ", parts[^1]);
        var printed = ReadoutProcess.Run(folder, parts[^1].Split(' ')[1..], ("NO_COLOR", "1"));
        return TrimEnds(printed.Output);
    }

    /// <summary>A folder that looks like the checkout to the commands of README: its data, and results/ of the main job.</summary>
    private TemporaryFolder Workplace()
    {
        var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["data"], Repository.PathOf("data"));
        Directory.CreateSymbolicLink(folder["results"], run.Result());
        return folder;
    }

    private static string TrimEnds(string output) => string.Join('\n', output.Split('\n').Select(l => l.TrimEnd())).Trim('\n') + "\n";

    [GeneratedRegex("```console\n\\$ (?<command>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
