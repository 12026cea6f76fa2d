namespace Readout.Corpora;

/// <summary>What a check found.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Where">File and line, or the topic, or the whole corpus or codebook.</param>
/// <param name="Rule">The short name of the rule, such as <c>near-duplicate</c>.</param>
/// <param name="Message">What is wrong, and the way out.</param>
public sealed record Finding(Severity Severity, string Where, string Rule, string Message);
