namespace Readout.Training.Selection;

/// <summary>Chooses features first, with one quick trainer, then regularisation for those features, then the trainer; features and trainer by the one-standard-error rule on paired folds.</summary>
/// <remarks>Spreading over unlabelled statements comes last, with the chosen features and the ridge trainer: it must beat what was chosen without.</remarks>
internal static class HyperParameterSearch
{
    /// <summary>Every candidate tried: the chosen one, then the others from the best on.</summary>
    /// <param name="validation">The cross-validation.</param>
    /// <param name="options">What to choose from.</param>
    /// <param name="unlabeled">How many unlabelled statements there are.</param>
    /// <param name="progress">Told of each candidate: how many are done, how many there are, and which.</param>
    public static IReadOnlyList<Candidate> Run(CrossValidation validation, TrainingOptions options, int unlabeled, Action<int, int, string>? progress)
    {
        var scouts = options.Features.Count > 1 ? options.Features.Count : 0;
        var total = scouts + options.Trainers.Sum(trainer => SearchSpace.Of(trainer, options.Features[0]).Count) + (unlabeled > 0 ? 1 : 0);
        var tried = new List<Candidate>();
        Candidate Try(HyperParameters parameters)
        {
            progress?.Invoke(tried.Count, total, $"{parameters.Trainer}, {parameters.Features}{(parameters.Unlabeled > 0 ? ", unlabelled statements" : "")}");
            if (tried.Find(c => c.Parameters == parameters) is { } known)
                return known;
            tried.Add(validation.Run(parameters));
            return tried[^1];
        }

        var features = scouts == 0
            ? options.Features[0]
            : Preferred([.. options.Features.Select(features => Try(SearchSpace.Scout(features)))]).Parameters.Features;
        Candidate[] finalists = [.. options.Trainers.Select(trainer => SearchSpace.Of(trainer, features).Select(Try).ToList().MaxBy(c => c.MacroF1)!)];
        var chosen = Preferred(finalists);
        if (unlabeled > 0)
        {
            var ridge = finalists.First(c => c.Parameters.Trainer == Trainer.Ridge);
            var spread = Try(ridge.Parameters with { Unlabeled = unlabeled });
            chosen = spread.MacroF1 > chosen.MacroF1 ? spread : chosen;
        }

        progress?.Invoke(total, total, "cross-validation done");
        return [chosen, .. tried.Where(c => c != chosen).OrderByDescending(c => c.MacroF1)];
    }

    /// <summary>The first candidate, in order of preference, that the best does not beat by more than one standard error: the others must earn their place.</summary>
    /// <remarks>
    /// The one-standard-error rule of Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984, on the differences
    /// within folds, which vary far less than the folds themselves.
    /// </remarks>
    private static Candidate Preferred(IReadOnlyList<Candidate> candidates)
    {
        var best = candidates.MaxBy(c => c.MacroF1)!;
        return candidates.First(c => c == best || Gain(best, c) is var (mean, error) && mean <= error);
    }

    private static (double Mean, double StandardError) Gain(Candidate best, Candidate other)
    {
        double[] gains = [.. best.FoldMacroF1.Zip(other.FoldMacroF1, (b, o) => b - o)];
        var mean = gains.Average();
        return (mean, Math.Sqrt(gains.Sum(g => (g - mean) * (g - mean)) / (gains.Length - 1) / gains.Length));
    }
}
