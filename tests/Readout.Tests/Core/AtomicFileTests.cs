using Readout.Core;

namespace Readout.Tests.Core;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Text_is_utf_8_without_byte_order_mark_and_line_ends_stay()
    {
        AtomicFile.WriteText(At("a.txt"), "é\n");
        Assert.Equal([0xC3, 0xA9, 0x0A], File.ReadAllBytes(At("a.txt")));
    }

    [Fact]
    public void A_missing_folder_is_made()
    {
        var path = At("new/deep/a.txt");
        AtomicFile.WriteText(path, "x");
        Assert.Equal("x", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_and_nothing_else_is_left()
    {
        AtomicFile.WriteText(At("a.txt"), "a longer text");
        AtomicFile.WriteText(At("a.txt"), "short");
        Assert.Equal("short", File.ReadAllText(At("a.txt")));
        Assert.Equal([At("a.txt")], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_failure_leaves_the_old_file_and_no_temporary()
    {
        AtomicFile.WriteText(At("a.txt"), "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(At("a.txt"), stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(At("a.txt")));
        Assert.Equal([At("a.txt")], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void The_old_file_stands_until_the_new_one_is_whole()
    {
        AtomicFile.WriteText(At("a.txt"), "old");
        AtomicFile.Write(At("a.txt"), _ => Assert.Equal("old", File.ReadAllText(At("a.txt"))));
        Assert.Empty(File.ReadAllBytes(At("a.txt")));
    }

    [Fact]
    public void A_writer_may_close_the_stream()
    {
        AtomicFile.Write(At("a.txt"), stream =>
        {
            using var writer = new StreamWriter(stream);
            writer.Write("closed");
        });
        Assert.Equal("closed", File.ReadAllText(At("a.txt")));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_kept()
    {
        Directory.CreateDirectory(At("a.txt"));
        Assert.ThrowsAny<SystemException>(() => AtomicFile.WriteText(At("a.txt"), "x"));
        Assert.Equal([At("a.txt")], Directory.GetFileSystemEntries(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);
}
