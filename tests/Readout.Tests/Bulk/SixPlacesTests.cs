using System.Globalization;
using System.Text;
using CsCheck;
using Readout.Bulk.Writing;

namespace Readout.Tests.Bulk;

public sealed class SixPlacesTests
{
    private static readonly Gen<double> Probabilities = Gen.OneOf(
        Gen.Double[0, 1],
        // On, just below and just above a multiple of half a millionth, where roundings part.
        Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[-2, 2]).Select((halves, step) => Math.Clamp((halves / 2e6) + (step * 1e-16), 0, 1)),
        Gen.Select(Gen.Double[1, 10], Gen.Int[-30, -5]).Select((digits, power) => digits * Math.Pow(10, power)));

    [Fact]
    public void Numbers_of_tables_are_those_of_F6() =>
        Probabilities.Sample(value => Assert.Equal(value.ToString("F6", CultureInfo.InvariantCulture), Written(value, SixPlaces.WriteFixed)));

    [Fact]
    public void Numbers_of_json_are_decimals_rounded_to_six_places() =>
        Probabilities.Sample(value => Assert.Equal(Math.Round((decimal)value, 6).ToString(CultureInfo.InvariantCulture), Written(value, SixPlaces.WriteShort)));

    [Theory]
    [InlineData(0.5, "0.500000", "0.5")]
    [InlineData(1, "1.000000", "1")]
    [InlineData(0, "0.000000", "0")]
    [InlineData(0.9999996, "1.000000", "1.000000")]
    [InlineData(0.1234567, "0.123457", "0.123457")]
    public void Json_keeps_fewer_places_where_a_value_has_fewer(double value, string table, string json)
    {
        Assert.Equal(table, Written(value, SixPlaces.WriteFixed));
        Assert.Equal(json, Written(value, SixPlaces.WriteShort));
    }

    private delegate int Write(double value, Span<byte> output);

    private static string Written(double value, Write write)
    {
        Span<byte> output = new byte[SixPlaces.Longest];
        return Encoding.UTF8.GetString(output[..write(value, output)]);
    }
}
