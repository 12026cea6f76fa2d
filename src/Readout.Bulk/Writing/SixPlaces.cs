using System.Buffers.Binary;
using System.Globalization;

namespace Readout.Bulk.Writing;

/// <summary>Probabilities in six decimal places, as tables (F6 of a double) and JSON (a decimal rounded to six places) write them.</summary>
internal static class SixPlaces
{
    /// <summary>The most bytes that a probability takes.</summary>
    public const int Longest = 16;

    // Nearer than this to where two roundings part, .NET's own arithmetic decides.
    private const double Near = 1e-6;

    // "0.000000", the first character lowest.
    private const ulong Start = 0x3030_3030_3030_2E30;

    // The three digits of each number below 1000 in three bytes, the first lowest.
    private static readonly uint[] Threes = EveryThree();

    /// <summary>Writes a number of a table.</summary>
    /// <returns>The bytes written.</returns>
    public static int WriteFixed(double value, Span<byte> output)
    {
        var (whole, rest) = Split(value);
        if (rest is > .5 - Near and < .5 + Near || !(value is >= 0 and <= 1))
        {
            value.TryFormat(output, out var written, "F6", CultureInfo.InvariantCulture);
            return written;
        }

        return Digits(rest < .5 ? whole : whole + 1, output);
    }

    /// <summary>Writes a number of JSON: with fewer places when the value has fewer.</summary>
    /// <returns>The bytes written.</returns>
    public static int WriteShort(double value, Span<byte> output)
    {
        var (whole, rest) = Split(value);
        if (rest is < Near or > 1 - Near or (> .5 - Near and < .5 + Near) || !(value is >= 0 and <= 1))
        {
            Math.Round((decimal)value, 6).TryFormat(output, out var written, default, CultureInfo.InvariantCulture);
            return written;
        }

        return Digits(rest < .5 ? whole : whole + 1, output);
    }

    private static (int Whole, double Part) Split(double value)
    {
        var millionths = value * 1e6;
        var whole = (int)millionths;
        return (whole, millionths - whole);
    }

    private static int Digits(int millionths, Span<byte> output)
    {
        var (ones, rest) = Math.DivRem((uint)millionths, 1_000_000);
        // Eight characters as one number, written at once.
        var (high, low) = Math.DivRem(rest, 1000);
        BinaryPrimitives.WriteUInt64LittleEndian(output, Start + ones + ((ulong)Threes[high] << 16) + ((ulong)Threes[low] << 40));
        return 8;
    }

    private static uint[] EveryThree()
    {
        var threes = new uint[1000];
        for (var i = 0; i < threes.Length; i++)
            threes[i] = (uint)((i / 100) + ((i / 10 % 10) << 8) + ((i % 10) << 16));
        return threes;
    }
}
