namespace Readout.Text.Naming;

/// <summary>Words of a sentence that stand for a person, several persons, a state or a body.</summary>
/// <param name="From">Index of its first token.</param>
/// <param name="To">Index behind its last token.</param>
/// <param name="Kind">What it stands for.</param>
internal sealed record Mention(int From, int To, MentionKind Kind)
{
    /// <summary>The proper name, without title: "Kassym-Jomart Tokayev".</summary>
    public string Name { get; init; } = "";

    /// <summary>The office in lower case, one word for all its synonyms; empty for a role such as counterpart.</summary>
    public string Office { get; init; } = "";

    /// <summary>A second office of the same person: "Crown Prince and Prime Minister"; empty for none.</summary>
    public string Also { get; init; } = "";

    /// <summary>What the office is for, in lower case: "foreign affairs", "european council".</summary>
    public string Field { get; init; } = "";

    /// <summary>The state, or the demonym, as written: "Kazakh", "Poland", "France and Germany".</summary>
    public string State { get; init; } = "";

    /// <summary>All its words as written, without the determiner.</summary>
    public string Words { get; init; } = "";

    /// <summary>The determiner in lower case: the, his, both.</summary>
    public string Determiner { get; init; } = "";

    /// <summary>m, f or a space.</summary>
    public char Gender { get; init; } = ' ';

    /// <summary>Whether it stands for several.</summary>
    public bool Plural { get; init; }

    /// <summary>Whether it is a possessive and so no subject.</summary>
    public bool Possessive { get; init; }

    /// <summary>Whether it describes by a demonym, a common noun or a role ("the Kazakh president", "his guest") instead of naming
    /// the office.</summary>
    public bool Epithet { get; init; }

    /// <summary>Whether the name was given apart from the office, by a comma.</summary>
    public bool Apposed { get; init; }

    /// <summary>The parts of a co-ordination: "Putin and Macron".</summary>
    public IReadOnlyList<Mention> Members { get; init; } = [];
}
