using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>The table by which SentencePiece replaces characters, compiled into a trie.</summary>
/// <remarks>
/// The length of the trie in bytes, the trie, and the replacements, each ended by a zero byte. The trie is a double array (Aoe, "An
/// efficient digital search algorithm by using a double-array structure", IEEE TSE 1989) of 32-bit units as Darts-clone packs them.
/// </remarks>
internal sealed class CharacterMap
{
    // What is longer than this is replaced character by character.
    private const int LongestCluster = 5;
    private readonly uint[] units;
    private readonly byte[] replacements;

    /// <summary>Reads a table.</summary>
    /// <param name="part">The table in Base64.</param>
    public CharacterMap(JsonPart part)
    {
        var bytes = new byte[part.AsText().Length];
        if (!Convert.TryFromBase64String(part.AsText(), bytes, out var length) || length < 4)
            throw part.Refused("this is no table of characters; fetch the file again");
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (size == 0 || size % 4 != 0 || size > length - 4)
            throw part.Refused("the table of characters is damaged; fetch the file again");
        units = [.. Enumerable.Range(0, (int)size / 4).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 + (4 * i))))];
        replacements = bytes[(4 + (int)size)..length];
    }

    /// <summary>Replaces whatever the table knows: whole clusters where they are short, else their characters.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var clusters = StringInfo.GetTextElementEnumerator(text);
        while (clusters.MoveNext())
        {
            var cluster = clusters.GetTextElement();
            if (Encoding.UTF8.GetByteCount(cluster) <= LongestCluster && Find(cluster) is { } whole)
                result.Append(whole);
            else
                result.AppendJoin("", cluster.EnumerateRunes().Select(rune => Find(rune.ToString()) ?? rune.ToString()));
        }

        return result.ToString();
    }

    // The replacement of the shortest entry that the text begins with.
    private string? Find(string text)
    {
        var node = Offset(units[0]);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            node ^= b;
            if (b == 0 || node >= units.Length || (units[node] & 0x800000FF) != b)
                return null;
            var unit = units[node];
            node ^= Offset(unit);
            if ((unit >> 8 & 1) != 0 && node < units.Length)
                return Replacement(units[node] & 0x7FFFFFFF);
        }

        return null;
    }

    private string? Replacement(uint start)
    {
        if (start >= replacements.Length)
            return null;
        var rest = replacements.AsSpan((int)start);
        var end = rest.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
    }

    private static uint Offset(uint unit) => unit >> 10 << (int)((unit & 512) >> 6);
}
