using System.Runtime.InteropServices;
using System.Text;

namespace Readout.Tests.Encoders.Tokenizing;

public class CharacterMapTests
{
    [Theory]
    [InlineData("ﬁne ﬁ", "fine fi")]
    [InlineData("a\tb", "a b")]
    [InlineData("é中😀", "é中😀")]
    [InlineData("ﬁ\u0301", "fi")]
    [InlineData("ﬁ\u0301\u0301", "fi\u0301\u0301")]
    public void What_the_table_has_is_replaced_and_the_rest_stays(string text, string expected) =>
        // With one mark a cluster of five bytes begins with an entry and is replaced whole; one of seven is taken character by character.
        Assert.Equal(expected, Tokenizers.Normalized(Normalizer(Table()), text));

    [Theory]
    [InlineData("%")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAA=")]
    [InlineData("////fwAAAAA=")]
    public void A_table_that_is_none_is_refused(string table) =>
        Assert.Contains("precompiled_charsmap: ", Tokenizers.Refusal(() => Tokenizers.Normalized(Normalizer(table), "a")), StringComparison.Ordinal);

    [Fact]
    public void A_changed_byte_in_the_table_never_reads_outside_it()
    {
        var bytes = Convert.FromBase64String(Table());
        for (var i = 4; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 0xFF;
            Assert.NotNull(Tokenizers.Normalized(Normalizer(Convert.ToBase64String(changed)), "ﬁ\tx"));
        }
    }

    private static string Normalizer(string table) => $$"""{"type": "Precompiled", "precompiled_charsmap": "{{table}}"}""";

    // ﬁ is the bytes EF AC 81. A unit has its label in the low byte, bit 8 for an entry that ends behind it, and from bit 10 the offset
    // that, combined by XOR with its own place and the next byte, leads to the next unit; the entry itself is the unit where the next
    // byte would be 0. Root 0 leads to 256 + byte; EF at 256 ^ EF = 1EF, and so on.
    private static string Table()
    {
        var units = new uint[2048];
        units[0] = 256 << 10;
        var node = 256u;
        Step(0xEF, 512, ends: false);
        Step(0xAC, 1024, ends: false);
        Step(0x81, 1536, ends: true);
        units[node] = 0x80000000;
        node = 256;
        Step('\t', 1792, ends: true);
        units[node] = 0x80000003;
        return Convert.ToBase64String([.. BitConverter.GetBytes(units.Length * 4), .. MemoryMarshal.AsBytes(units.AsSpan()), .. Encoding.UTF8.GetBytes("fi\0 \0")]);

        void Step(uint letter, uint target, bool ends)
        {
            var place = node ^ letter;
            node = target;
            units[place] = ((place ^ target) << 10) | (ends ? 256u : 0) | letter;
        }
    }
}
