using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Readout.Training.Hashing;

/// <summary>Hashes the n-grams of a UTF-8 text into buckets.</summary>
internal static class NgramHasher
{
    // Phrases and characters repeat what the words say already. Measured on the four sets of tests/Readout.Benchmarks: at equal weights
    // accuracy is lower by .5 to 2 points on three of them, and level on the fourth.
    private const float PhraseWeight = .7f, CharacterWeight = .35f;
    private const int LongestWord = 62;
    private const uint Boundary = ' ';

    // The order of words matters: each step multiplies what came before.
    private const ulong Order = 0x9E3779B97F4A7C15;

    /// <summary>Lists the buckets of a text's n-grams; what was in <paramref name="ngrams"/> is forgotten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void List(ReadOnlySpan<byte> text, HashedFeatures features, NgramList ngrams)
    {
        ngrams.Clear();
        var shift = 64 - features.Bits;
        Span<ulong> former = stackalloc ulong[features.Words + 1];
        var known = 0;
        var tokens = new Utf8Tokens(text);
        while (tokens.MoveNext())
        {
            if (features.Words > 0)
            {
                // Words and pairs by themselves: few ask for more.
                ngrams.Add((int)(Mix(tokens.Hash + 1) >> shift), 1);
                if (known > 0 && features.Words > 1)
                    ngrams.Add((int)(Mix((tokens.Hash * Order) + former[0] + 2) >> shift), PhraseWeight);
                if (features.Words > 2)
                    Phrases(tokens.Hash, former[..known], features.Words, shift, ngrams);
                for (var i = Math.Min(known, features.Words - 1); i > 0; i--)
                    former[i] = former[i - 1];
                former[0] = tokens.Hash;
                known = Math.Min(known + 1, features.Words);
            }

            if (features.CharsTo > 0 && tokens.IsWord)
                Characters(text.Slice(tokens.Start, tokens.Length), features, shift, ngrams);
        }
    }

    /// <summary>Phrases of three words and more that end with this one.</summary>
    private static void Phrases(ulong last, ReadOnlySpan<ulong> former, int longest, int shift, NgramList ngrams)
    {
        var hash = last;
        for (var length = 2; length <= Math.Min(longest, former.Length + 1); length++)
        {
            hash = (hash * Order) + former[length - 2];
            if (length > 2)
                ngrams.Add((int)(Mix(hash + (ulong)length) >> shift), PhraseWeight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Characters(ReadOnlySpan<byte> word, HashedFeatures features, int shift, NgramList ngrams)
    {
        Span<uint> runes = stackalloc uint[LongestWord + 2];
        runes[0] = Boundary;
        var length = 1;
        while (!word.IsEmpty && length <= LongestWord)
        {
            if (Rune.DecodeFromUtf8(word, out var rune, out var width) != OperationStatus.Done)
                rune = Rune.ReplacementChar;
            runes[length++] = rune.Value == '’' ? '\'' : (uint)Rune.ToLowerInvariant(rune).Value;
            word = word[width..];
        }

        runes[length++] = Boundary;
        for (var first = 0; first < length; first++)
        {
            var hash = 0xD6E8FEB86659FD93;
            var last = Math.Min(length, first + features.CharsTo);
            for (var i = first; i < last; i++)
            {
                hash = (hash ^ runes[i]) * Order;
                hash ^= hash >> 32;
                if (i - first + 1 >= features.CharsFrom)
                    ngrams.Add((int)(Mix(hash) >> shift), CharacterWeight);
            }
        }
    }

    /// <summary>The finaliser of MurmurHash3 with Stafford's constants (variant 13): the high bits depend on every bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
