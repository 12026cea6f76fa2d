namespace Readout.Text;

/// <summary>A part of an article that does not belong to its text, such as a caption or a dateline.</summary>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="End">Offset behind its last character, the white space behind it included.</param>
/// <param name="Text">What was cut, exactly.</param>
/// <param name="Rule">Why: headline, heading, date, dateline, caption, credit, source, byline, disclaimer, contact, related, page,
/// label, speaker, signature.</param>
public sealed record Cut(int Start, int End, string Text, string Rule);
