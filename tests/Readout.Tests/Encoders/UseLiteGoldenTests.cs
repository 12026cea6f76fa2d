using System.Text.Json;

namespace Readout.Tests.Encoders;

public class UseLiteGoldenTests
{
    [Theory]
    [MemberData(nameof(UseLiteGolden.Cases), MemberType = typeof(UseLiteGolden))]
    public void Ids_and_vectors_are_those_of_the_reference(string text, int[] ids, double[] first)
    {
        Assert.Equal(ids, Installed.Full.Tokenize(text));
        var vector = Installed.Full.Encode([text])[0];
        for (var i = 0; i < first.Length; i++)
            Assert.Equal(first[i], vector[i], UseLiteGolden.Tolerance + 5e-7); // the list is rounded to six places
    }

    [Theory]
    [MemberData(nameof(UseLiteGolden.Cases), MemberType = typeof(UseLiteGolden))]
    public void Weights_in_16_bits_give_the_same_ids_and_nearly_the_same_direction(string text, int[] ids, double[] first)
    {
        Assert.Equal(ids, Installed.Half.Tokenize(text));
        var half = Installed.Half.Encode([text])[0];
        Assert.Equal(first[0], half[0], 5e-4);
        Assert.True(Cosine(half, Installed.Full.Encode([text])[0]) >= 0.999999);
    }

    [Fact]
    public void All_ids_and_whole_vectors_are_those_of_the_reference()
    {
        var path = Path.Combine(Installed.Root, "..", "shared", "golden", "use-lite.json");
        Assert.SkipUnless(File.Exists(path), "../shared/golden/use-lite.json is not here");
        using var golden = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement[] cases = [.. golden.RootElement.GetProperty("cases").EnumerateArray(), golden.RootElement.GetProperty("long_case")];
        foreach (var item in cases)
        {
            var text = item.GetProperty("text").GetString()!;
            Assert.Equal(Ids(item).Take(128), Installed.Full.Tokenize(text));
            var expected = item.GetProperty("vector").EnumerateArray().Select(x => x.GetSingle());
            var pairs = Installed.Full.Encode([text])[0].Zip(expected);
            Assert.All(pairs, pair => Assert.Equal(pair.Second, pair.First, UseLiteGolden.Tolerance));
        }

        foreach (var item in golden.RootElement.GetProperty("tokeniser_only").EnumerateArray())
            Assert.Equal(Ids(item), Installed.Full.Tokenizer.Encode(item.GetProperty("text").GetString()!));
    }

    private static IEnumerable<int> Ids(JsonElement item) => item.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32());

    private static double Cosine(float[] a, float[] b) =>
        Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));

    private static double Dot(float[] a, float[] b) => a.Zip(b).Sum(pair => (double)pair.First * pair.Second);
}
