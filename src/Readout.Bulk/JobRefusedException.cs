namespace Readout.Bulk;

/// <summary>The job cannot be done as it is asked for; the message says what to ask for instead.</summary>
/// <param name="message">What is wrong, and the way out.</param>
public sealed class JobRefusedException(string message) : Exception(message);
