using System.Text;

namespace Readout.Corpora.Tables;

/// <summary>Values of the rows before, so that a topic, a speaker or a document of many rows is one string.</summary>
/// <remarks>Each value has one place, and the newest takes it: values that never come again cost no memory.</remarks>
internal sealed class RecentValues
{
    /// <summary>Longer values are not looked for.</summary>
    private const int Longest = 256;

    private readonly string[] places = new string[1024];
    private readonly char[] characters = new char[Longest];

    /// <summary>A value without surrounding white space, or an equal one that was met before.</summary>
    public string Of(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= Longest ? Of(characters.AsSpan(0, Encoding.UTF8.GetChars(utf8, characters))) : Encoding.UTF8.GetString(utf8);

    /// <summary>A value without surrounding white space, or an equal one that was met before.</summary>
    public string Of(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IsEmpty)
            return "";
        var hash = 0;
        foreach (var c in value)
            hash = (hash * 31) + c;
        ref var place = ref places[(uint)(hash * -1640531535) >> 22];
        return value.SequenceEqual(place) ? place : place = value.ToString();
    }
}
