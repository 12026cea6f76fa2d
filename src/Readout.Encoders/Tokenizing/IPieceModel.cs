namespace Readout.Encoders.Tokenizing;

/// <summary>Cuts a word into the pieces of a vocabulary.</summary>
internal interface IPieceModel
{
    /// <summary>The ids of a word.</summary>
    /// <param name="word">The word, not empty.</param>
    IEnumerable<int> Encode(string word);
}
