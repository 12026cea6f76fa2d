namespace Readout.Text.Lexical;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Start">Offset of the opening mark.</param>
/// <param name="End">Offset behind the closing mark.</param>
/// <param name="Group">Equal for the parts of a quotation that runs over several paragraphs.</param>
/// <param name="Speech">Whether somebody is quoted; a coinage or a name in quotation marks is not speech.</param>
/// <param name="Fragment">Whether it is a few words of somebody's speech, inside a sentence that reports it: "painful but honest".</param>
internal readonly record struct Quotation(int Start, int End, int Group, bool Speech, bool Fragment);
