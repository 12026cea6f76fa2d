namespace Readout.Text;

/// <summary>How a statement names its speaker.</summary>
public enum MentionType
{
    /// <summary>There is no speaker.</summary>
    None,

    /// <summary>By name, with or without a title.</summary>
    Name,

    /// <summary>By office: "the President of France".</summary>
    Title,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By a description: "the Kazakh president", "his guest".</summary>
    Epithet,

    /// <summary>Not at all: the speaker of the sentence before (or of the quotation around it) goes on.</summary>
    CarryOver,

    /// <summary>Several at once: "the leaders", "Putin and Macron".</summary>
    Joint,
}
