namespace Readout.Evaluation;

/// <summary>One line of the table of cross-validated hyper-parameters.</summary>
/// <param name="Name">Trainer, features and regularisation in words.</param>
/// <param name="MacroF1">Macro-F1 over all out-of-fold predictions.</param>
/// <param name="StandardDeviation">Sample standard deviation of macro-F1 over folds.</param>
/// <param name="LogLoss">Out-of-fold log-loss, in nats.</param>
/// <param name="IsChosen">Whether training went on with it.</param>
public sealed record SearchResult(string Name, double MacroF1, double StandardDeviation, double LogLoss, bool IsChosen);
