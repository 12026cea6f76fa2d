namespace Readout.Encoders.Tokenizing;

/// <summary>Cuts a text into words, over whose edges no piece reaches.</summary>
internal interface IWordSplitter
{
    /// <summary>The words of a text.</summary>
    /// <param name="text">The text, or a word of a splitter before this one.</param>
    /// <param name="first">Whether nothing stands before it.</param>
    IEnumerable<string> Split(string text, bool first);
}
