namespace Readout.Encoders;

/// <summary>How an installation ended.</summary>
/// <param name="Files">The installed files; null when there was a problem.</param>
/// <param name="Problem">What stood in the way, and the way out; empty when nothing did.</param>
public sealed record EncoderInstallation(EncoderFiles? Files, string Problem);
