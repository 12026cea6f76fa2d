using Readout.Encoders;

namespace Readout.Tests.Encoders;

public sealed class EncoderFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Half_an_installation_is_none()
    {
        Assert.Null(EncoderFiles.TryFind(folder.Path));
        File.WriteAllText(Path.Combine(folder.Path, "use-lite.bin"), "");
        Assert.Null(EncoderFiles.TryFind(folder.Path));
        File.WriteAllText(Path.Combine(folder.Path, "words.bin"), "");
        Assert.Equal(Path.Combine(folder.Path, "words.bin"), EncoderFiles.TryFind(folder.Path)?.Words);
    }

    [Fact]
    public void Without_a_lock_file_nothing_is_fetched_and_the_way_out_is_named()
    {
        var installation = EncoderInstall.Run(folder.Path);
        Assert.Null(installation.Files);
        Assert.Contains("package-lock.json", installation.Problem, StringComparison.Ordinal);
        Assert.Contains("readout encoder install", installation.Problem, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
