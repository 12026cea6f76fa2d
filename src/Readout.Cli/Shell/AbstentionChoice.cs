using System.CommandLine;
using System.Globalization;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>Below which confidence an answer is marked as unsure: by a precision, by the confidence itself, else as the model says.</summary>
internal sealed class AbstentionChoice
{
    private readonly Option<double?> precision =
        CommonOptions.Precision("Mark answers below the least confidence that reached this precision on the model's out-of-fold predictions.");

    private readonly Option<double?> abstain = new("--abstain")
    {
        Description = "Mark answers below this confidence [default: that of the model, if it was trained with --precision].",
        HelpName = "P",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(precision);
        verb.Add(abstain);
    }

    /// <summary>The options as they were given, for another command line.</summary>
    public IReadOnlyList<string> Words(ParseResult parsed) =>
        [.. new[] { precision, abstain }.Where(o => parsed.GetValue(o) is not null).SelectMany(o => (string[])[o.Name, parsed.GetValue(o)!.Value.ToString(CultureInfo.InvariantCulture)])];

    /// <summary>The choice, to be applied to a model once it is loaded; what is wrong with it is said before.</summary>
    public Func<TopicModel, double> Of(ParseResult parsed, Terminal terminal) =>
        (CommonOptions.Share(parsed, precision), CommonOptions.Share(parsed, abstain)) switch
        {
            (not null, not null) => throw new UsageException("name one of --precision, --abstain"),
            ({ } wanted, _) => model => Reaching(model, wanted, terminal),
            (_, { } below) => _ => below,
            _ => model => model.AbstainBelow,
        };

    private static double Reaching(TopicModel model, double wanted, Terminal terminal)
    {
        terminal.Say(Describe(model.Abstention, wanted));
        return model.Abstention.Reaching(wanted)?.Below ?? double.NaN;
    }

    /// <summary>In words: the threshold that reaches a precision, and what it costs.</summary>
    public static string Describe(AbstentionCurve curve, double precision) => curve.Reaching(precision) is { } point
        ? string.Create(CultureInfo.InvariantCulture, $"below {point.Below:F2}: precision {point.Precision:F3} out of fold, coverage {point.Coverage:F3}")
        : string.Create(CultureInfo.InvariantCulture, $"no confidence reaches precision {precision} out of fold, so only texts out of domain are marked");
}
