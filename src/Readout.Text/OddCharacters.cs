namespace Readout.Text;

/// <summary>Characters in a statement that are easily overlooked; they are kept as they stand.</summary>
[Flags]
public enum OddCharacters
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A no-break space.</summary>
    NoBreakSpace = 1,

    /// <summary>A soft hyphen.</summary>
    SoftHyphen = 2,

    /// <summary>A zero-width space or joiner, or a byte-order mark.</summary>
    ZeroWidth = 4,

    /// <summary>A mark that changes the direction of writing.</summary>
    Bidi = 8,

    /// <summary>A control character other than white space.</summary>
    Control = 16,

    /// <summary>Half a surrogate pair, or the replacement character.</summary>
    Broken = 32,

    /// <summary>A line break inside the statement.</summary>
    LineBreak = 64,
}
