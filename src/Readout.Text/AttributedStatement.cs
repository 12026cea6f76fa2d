using Readout.Core;

namespace Readout.Text;

/// <summary>A sentence of a document, with who is said to have said it.</summary>
/// <param name="Id">Unique within its document: the document and the number of the sentence.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Start">Offset of its first character in the original text, in UTF-16 units.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Text">Exactly the original text between the two.</param>
public sealed record AttributedStatement(string Id, string Document, int Start, int End, string Text)
{
    /// <summary>The speakers by their full names, as far as the document tells them; several for a joint statement, none when
    /// unattributed.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>The speakers in one field, parted by a semicolon; empty when unattributed.</summary>
    public string Speaker => string.Join("; ", Speakers);

    /// <summary>The speakers' ids, parted by a semicolon: from the registry, or made of the name.</summary>
    public string SpeakerId { get; init; } = "";

    /// <summary>Whom it is said to; empty when the sentence does not tell.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>The reporting verb as it stands in the text; empty without one.</summary>
    public string Verb { get; init; } = "";

    /// <summary>The kind of the reporting verb.</summary>
    public SpeechKind VerbKind { get; init; }

    /// <summary>Direct, indirect, mixed or narration.</summary>
    public Directness Directness { get; init; }

    /// <summary>How the sentence names its speaker.</summary>
    public MentionType Mention { get; init; }

    /// <summary>
    /// The rule that attributed it: tag, inverted-tag, according-to, view, subject, subordinate, second-verb, passive-agent, impersonal,
    /// quotation, label, author, carry-over, narration, none, too-long.
    /// </summary>
    public string Rule { get; init; } = "";

    /// <summary>How sure the attribution is, between 0 and 1: how often its rule was right on gold where it found a speaker so named,
    /// smoothed.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether the speaker stands as written, for the document does not tell who that is.</summary>
    internal bool AsWritten { get; init; }

    /// <summary>Characters in it that are easily overlooked.</summary>
    public OddCharacters Flags { get; init; }

    /// <summary>The statement as the rest of Readout knows it.</summary>
    public Statement ToStatement() => new(Id, Text) { Document = Document, Start = Start, End = End, Speaker = Speaker };
}
