using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Readout.Core;

namespace Readout.Corpora.Text;

/// <summary>Bytes to text: byte order mark, UTF-8, UTF-16 by its zeros, then a detected code page, in this order.</summary>
internal static class TextDecoder
{
    /// <summary>Text has at least so many characters for each control character other than line breaks, tabs and form feeds.</summary>
    public const int CharactersAControl = 20;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.IsEmpty)
            throw new BadDataException(name, null, "it is empty; check that it is the right file");
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            throw new BadDataException(name, null, "this is a spreadsheet or zip file, not text; export the sheet as CSV in UTF-8");
        if (bytes.StartsWith("%PDF"u8))
            throw new BadDataException(name, null, "this is a PDF, not text; save its text in UTF-8");

        // A UTF-8 mark is only skipped: the bytes behind it must still prove to be UTF-8.
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var decoded = ByteOrderMark.Of(bytes) is var (encoding, length)
            ? new(Strictly(encoding, bytes[length..], name), encoding.WebName, null)
            : Utf8.IsValid(bytes) && !bytes.Contains((byte)0) ? new(Encoding.UTF8.GetString(bytes), "utf-8", null)
            : Utf16Pattern.Of(bytes) is { } utf16 ? Guessed(utf16, bytes, name)
            : bytes.Contains((byte)0) ? throw NotText(name, bytes[..bytes.IndexOf((byte)0)].Count((byte)'\n') + 1)
            : Guessed(CodePage.Of(bytes, name), bytes, name);
        Check(decoded.Text, name);
        return decoded;
    }

    private static DecodedText Guessed(Encoding encoding, ReadOnlySpan<byte> bytes, string name) =>
        new(Strictly(encoding, bytes, name), encoding.WebName, $"{name}: read as {encoding.WebName}; save it as UTF-8 to be sure");

    private static string Strictly(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new BadDataException(name, null, $"it looks like {encoding.WebName}, but holds bytes that are not; save it as UTF-8");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Check(string text, string name)
    {
        if (text.Length == 0)
            throw new BadDataException(name, null, "it is empty; check that it is the right file");
        if (text.IndexOf('\0') is >= 0 and var zero)
            throw NotText(name, text.AsSpan(0, zero).Count('\n') + 1);

        // Text has line breaks, tabs and hardly any other control character; compressed data and images have about one in ten.
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\n' or '\r' or '\t' or '\f') ? 1 : 0;
        if (controls * CharactersAControl > text.Length)
            throw new BadDataException(name, null, "this is not a text file (many control characters); save it as text in UTF-8");
    }

    private static BadDataException NotText(string name, long line) =>
        new(name, line, "a NUL character: this is not a text file, or a damaged one; save it as text in UTF-8");
}
