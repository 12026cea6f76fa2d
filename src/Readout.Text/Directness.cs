namespace Readout.Text;

/// <summary>How near a statement is to the words that were spoken.</summary>
public enum Directness
{
    /// <summary>Nobody's words: the writer tells what happened.</summary>
    Narration,

    /// <summary>Reported without quotation, coinages and scare quotes aside.</summary>
    Indirect,

    /// <summary>Reported, with words of the speaker in quotation marks.</summary>
    Mixed,

    /// <summary>Quoted, with no more around it than who said it.</summary>
    Direct,
}
