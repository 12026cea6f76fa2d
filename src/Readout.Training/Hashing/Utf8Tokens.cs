using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Readout.Training.Hashing;

/// <summary>Cuts UTF-8 into tokens and hashes each as it goes, without making a string: words in lower case, and every other visible character by itself.</summary>
/// <remarks>
/// A word is a run of letters, marks and digits, with apostrophes inside it kept. An ideograph, kana or Hangul syllable is a token by
/// itself, since those scripts write no spaces. Bytes that are not UTF-8 read as U+FFFD. There is no Unicode normalisation here.
/// </remarks>
/// <param name="text">The bytes.</param>
internal ref struct Utf8Tokens(ReadOnlySpan<byte> text)
{
    private const byte Skip = 0, Word = 1, Mark = 2, Apostrophe = 3, Wide = 4;

    private static readonly byte[] Kinds = EveryKind();

    private readonly ReadOnlySpan<byte> text = text;
    private int position;

    /// <summary>Where the current token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Length of the current token in bytes of the text as it stands.</summary>
    public readonly int Length => position - Start;

    /// <summary>64 bits that stand for the current token in lower case.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Whether the current token is a word, not a mark.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Goes to the next token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        ReadOnlySpan<byte> kinds = Kinds;
        while ((uint)position < (uint)text.Length)
        {
            Start = position;
            var first = text[position];
            switch (kinds[first])
            {
                case Skip:
                    position++;
                    continue;
                case Word:
                    return ReadShort() || ReadWord();
                case Wide:
                    var rune = Decode(position, out var width);
                    if (IsBlank(rune))
                    {
                        position += width;
                        continue;
                    }

                    if (IsLetter(rune))
                        return ReadWord();
                    position += width;
                    (Hash, IsWord) = (TokenHash.Of(Lower(rune)), IsSyllable(rune));
                    return true;
                default:
                    position++;
                    (Hash, IsWord) = (TokenHash.Of(first), false);
                    return true;
            }
        }

        return false;
    }

    /// <summary>Reads a word of ASCII that ends within sixteen bytes, as most do, in a few steps for all its letters.</summary>
    /// <returns>False, and nothing is read, when <see cref="ReadWord"/> must look closer.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReadShort()
    {
        if (text.Length - position <= Vector128<byte>.Count)
            return false;
        var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)position);
        var lower = bytes | Vector128.Create((byte)0x20);
        var isWord = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
            | Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var length = BitOperations.TrailingZeroCount(~isWord.ExtractMostSignificantBits());
        if (length >= Vector128<byte>.Count || Kinds[text[position + length]] is Apostrophe or Wide || !BitConverter.IsLittleEndian)
            return false;
        position += length;
        (Hash, IsWord) = (TokenHash.Of(lower.AsUInt64(), length), true);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadWord()
    {
        ReadOnlySpan<byte> kinds = Kinds;
        var hash = new TokenHash();
        var i = position;
        while ((uint)i < (uint)text.Length)
        {
            var b = text[i];
            var kind = kinds[b];
            if (kind == Word)
            {
                // Setting bit 6 (0x20) lowers A-Z and leaves a-z and 0-9 as they are.
                hash.Add((byte)(b | 0x20));
                i++;
            }
            else if (kind == Apostrophe)
            {
                if (!BeginsLetter(i + 1))
                    break;
                hash.Add(b);
                i++;
            }
            else if (kind == Wide)
            {
                var rune = Decode(i, out var width);
                if (rune.Value == '’' && i > position && BeginsLetter(i + width))
                    hash.Add((byte)'\'');
                else if (IsLetter(rune))
                    hash.AddCodePoint(Lower(rune));
                else
                    break;
                i += width;
            }
            else
            {
                break;
            }
        }

        position = i;
        (Hash, IsWord) = (hash.Value, true);
        return true;
    }

    private readonly bool BeginsLetter(int i)
    {
        if ((uint)i >= (uint)text.Length)
            return false;
        return text[i] < 0x80 ? char.IsAsciiLetter((char)text[i]) : IsLetter(Decode(i, out _));
    }

    private readonly Rune Decode(int i, out int width) =>
        Rune.DecodeFromUtf8(text[i..], out var rune, out width) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static byte[] EveryKind()
    {
        var kinds = new byte[256];
        for (var b = 0; b < kinds.Length; b++)
        {
            kinds[b] = b switch
            {
                >= 0x80 => Wide,
                '\'' => Apostrophe,
                _ when char.IsAsciiLetterOrDigit((char)b) => Word,
                <= ' ' or 0x7F => Skip,
                _ => Mark,
            };
        }

        return kinds;
    }

    private static uint Lower(Rune rune) => (uint)Rune.ToLowerInvariant(rune).Value;

    private static bool IsLetter(Rune rune) => !IsSyllable(rune) && Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => true,
        _ => false,
    };

    private static bool IsBlank(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format;

    private static bool IsSyllable(Rune rune) => rune.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x20000 and <= 0x3FFFF);
}
