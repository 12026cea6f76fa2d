namespace Readout.Text.Scoring;

/// <summary>A statement as an annotator marked it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">Offset of its first character, in UTF-16 units.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Speaker">The speaker; several parted by a semicolon; empty for none.</param>
/// <param name="Directness">Direct, indirect, mixed or narration.</param>
/// <param name="Mention">How the sentence names the speaker.</param>
public sealed record GoldStatement(string Document, int Start, int End, string Speaker, Directness Directness, MentionType Mention);
