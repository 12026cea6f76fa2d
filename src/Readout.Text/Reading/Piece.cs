namespace Readout.Text.Reading;

/// <summary>A paragraph, or a part of one, without the white space around it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Rule">Why it is cut; null when it is kept.</param>
internal readonly record struct Piece(int Start, int End, string? Rule = null)
{
    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
