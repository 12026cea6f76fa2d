namespace Readout.Corpora;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Results would be wrong; correct it first.</summary>
    Error,

    /// <summary>Results may be worse or flattering; look at it.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Note,
}
