using System.CommandLine;
using System.Globalization;
using Readout.Core;
using Readout.Corpora;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>What <c>--unlabeled</c> needs, and the statements that it names.</summary>
internal static class UnlabeledChoice
{
    /// <summary>The option.</summary>
    public static Option<string[]> Create() => new("--unlabeled")
    {
        Description = "Try to learn from statements without topics too (CSV, TSV, JSONL with a column text; .txt: one a line), "
            + "as far as their topics are clear; kept only if cross-validation says so. For few labels, 8 to 64 a topic.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Refuses options that leave nothing to spread topics with.</summary>
    public static void Check(IReadOnlyList<Trainer> trainers, bool ngramsOnly)
    {
        if (ngramsOnly)
        {
            throw new UsageException(
                "--unlabeled: --features ngrams reads no encoder, which finds like statements; choose auto, encoder or both, or leave --unlabeled out");
        }

        if (!trainers.Contains(Trainer.Ridge))
            throw new UsageException("--unlabeled: only the trainer ridge learns from unlabelled statements; add it to --trainer, or leave --unlabeled out");
    }

    /// <summary>Refuses to go on without encoders.</summary>
    public static void Check(TextEncoders encoders)
    {
        if (encoders == TextEncoders.None)
            throw new UsageException($"--unlabeled: the encoders are not installed; {InstalledEncoders.Remedy}, or leave --unlabeled out");
    }

    /// <summary>Reads the statements, and says how many are left and why others are not.</summary>
    /// <param name="terminal">Where standard input is, and where remarks go.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="training">The labelled statements.</param>
    /// <param name="heldOut">The statements that the model will be scored on.</param>
    public static UnlabeledStatements Read(Terminal terminal, TrainingRequest request, Corpus training, Corpus heldOut)
    {
        if (request.Unlabeled.Count == 0)
            return UnlabeledStatements.None;
        var read = new List<Statement>();
        foreach (var path in request.Unlabeled)
        {
            var file = path == "-" ? StatementFile.Read(terminal.OpenInput(), "stdin") : StatementFile.Read(path);
            foreach (var remark in file.Remarks)
                terminal.Say(remark);
            read.AddRange(Neighbours.Fill(file.Statements));
        }

        var left = UnlabeledStatements.Of(read, training, heldOut, request.Options.Seed);
        terminal.Say(Describe(left));
        return left;
    }

    private static string Describe(UnlabeledStatements left)
    {
        string[] others =
        [
            .. new (int Count, string Why)[]
            {
                (left.Labeled, "labelled"), (left.HeldOut, "held out"), (left.Repeated, "repeated"), (left.NotDrawn, "not drawn"),
            }
                .Where(o => o.Count > 0).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Count} {o.Why}")),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{left.Statements.Count} unlabelled statements")
            + (others.Length > 0 ? $"; left out: {string.Join(", ", others)}" : "");
    }
}
