using Readout.Core;

namespace Readout.Tests.Core;

public class FingerprintTests
{
    [Fact]
    public void The_same_texts_have_the_same_fingerprint_everywhere() => Assert.Equal(
        // SHA-256 of the bytes 02 00 00 00 61 62 01 00 00 00 63.
        "60014a36d7b05b0730e42a8b96faa1ffb4bd28469aea4000191179f01561ddb7",
        Fingerprint.Of(["ab", "c"]));

    [Fact]
    public void Where_one_text_ends_matters()
    {
        Assert.NotEqual(Fingerprint.Of(["ab", "c"]), Fingerprint.Of(["a", "bc"]));
        Assert.NotEqual(Fingerprint.Of(["ab"]), Fingerprint.Of(["ab", ""]));
        Assert.NotEqual(Fingerprint.Of(["a", "b"]), Fingerprint.Of(["b", "a"]));
    }

    [Fact]
    public void A_file_is_hashed_by_its_bytes()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "abc");
            // The example of FIPS 180-2.
            Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.OfFile(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
