namespace Readout.Text.Naming;

/// <summary>What a mention stands for.</summary>
internal enum MentionKind
{
    /// <summary>A proper name, with or without a title.</summary>
    Person,

    /// <summary>An office without a name: "the President of France", "the Kazakh leader".</summary>
    Title,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>Several at once: "the leaders", "both sides", or a co-ordination.</summary>
    Group,

    /// <summary>A state.</summary>
    State,

    /// <summary>A ministry, an organisation, a statement.</summary>
    Body,
}
