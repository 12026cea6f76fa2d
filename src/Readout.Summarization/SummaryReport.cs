namespace Readout.Summarization;

/// <summary>Methods side by side on the same documents.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Methods">The methods in the order they were given; the lead last when it was not among them.</param>
/// <param name="Options">How they were compared.</param>
public sealed record SummaryReport(int Documents, IReadOnlyList<SummaryMethodScore> Methods, SummaryEvaluationOptions Options)
{
    /// <summary>The score of a method.</summary>
    /// <exception cref="ArgumentException">There is no such method.</exception>
    public SummaryMethodScore this[string name] =>
        Methods.FirstOrDefault(m => m.Name == name) ?? throw new ArgumentException($"no method '{name}' was evaluated", nameof(name));
}
