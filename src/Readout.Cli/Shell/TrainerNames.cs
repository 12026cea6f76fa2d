using System.CommandLine.Parsing;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Shell;

/// <summary>Trainers as typed on the command line.</summary>
internal static class TrainerNames
{
    private const string All = "all";

    /// <summary>Reads the values of --trainer.</summary>
    public static Trainer[] Parse(ArgumentResult argument)
    {
        var known = Enum.GetValues<Trainer>().ToDictionary(t => t.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);
        var trainers = new List<Trainer>();
        foreach (var value in argument.Tokens.SelectMany(t => t.Value.Split(',')))
        {
            if (value.Equals(All, StringComparison.OrdinalIgnoreCase))
                trainers.AddRange(known.Values);
            else if (known.TryGetValue(value, out var trainer))
                trainers.Add(trainer);
            else
                argument.AddError($"trainer '{value}' is not one of {string.Join(", ", known.Keys)}, {All}{Spelling.DidYouMean(value, known.Keys)}");
        }

        return [.. trainers.Distinct()];
    }
}
