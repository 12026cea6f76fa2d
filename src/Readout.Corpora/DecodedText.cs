namespace Readout.Corpora;

/// <summary>The text of a file and how its bytes were read.</summary>
/// <param name="Text">The characters, without byte order mark; line ends as they stand in the file.</param>
/// <param name="EncodingName">The encoding, such as <c>utf-8</c>.</param>
/// <param name="Remark">What the user should hear when the encoding had to be guessed; null when it is certain.</param>
public sealed record DecodedText(string Text, string EncodingName, string? Remark);
