namespace Readout.Text.Lexical;

/// <summary>A word or a mark of punctuation.</summary>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Word">Its letters in lower case, without invisible characters and possessive ending; a mark stands for itself.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Possessive">Whether it ended in <c>'s</c> or <c>s'</c>.</param>
/// <param name="Quoted">Whether it stands inside quotation marks.</param>
internal readonly record struct Token(int Start, int End, string Word, TokenKind Kind, bool Possessive, bool Quoted)
{
    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool Capital => Kind is TokenKind.Capital or TokenKind.AllCapitals;

    /// <summary>Whether it is a word or a number.</summary>
    public bool IsWord => Kind != TokenKind.Mark;
}

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word in lower case.</summary>
    Lower,

    /// <summary>A word that begins with a capital.</summary>
    Capital,

    /// <summary>A word of two or more capitals.</summary>
    AllCapitals,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A mark of punctuation.</summary>
    Mark,
}
