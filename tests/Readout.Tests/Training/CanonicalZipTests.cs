using System.IO.Compression;
using System.Text;
using Readout.Training.Models;

namespace Readout.Tests.Training;

public class CanonicalZipTests
{
    [Fact]
    public void Equal_contents_give_equal_bytes_whatever_their_order_time_and_compression()
    {
        var one = CanonicalZip.Rewrite(Zip(2001, CompressionLevel.NoCompression, ("b/x", "long long long"), ("a", "1")));
        var two = CanonicalZip.Rewrite(Zip(2020, CompressionLevel.Fastest, ("a", "1"), ("b/x", "long long long")));
        Assert.Equal(one, two);
        Assert.Equal(one, CanonicalZip.Rewrite(new MemoryStream(one)));
    }

    [Fact]
    public void Other_contents_and_other_names_give_other_bytes()
    {
        var one = CanonicalZip.Rewrite(Zip(2001, CompressionLevel.Optimal, ("a", "1")));
        Assert.NotEqual(one, CanonicalZip.Rewrite(Zip(2001, CompressionLevel.Optimal, ("a", "2"))));
        Assert.NotEqual(one, CanonicalZip.Rewrite(Zip(2001, CompressionLevel.Optimal, ("b", "1"))));
    }

    [Fact]
    public void Entries_keep_their_contents_and_stand_in_ordinal_order()
    {
        var entries = CanonicalZip.Entries(CanonicalZip.Rewrite(Zip(2001, CompressionLevel.Optimal, ("a", "1"), ("B", "2"), ("", "3"))));
        Assert.Equal(["3", "2", "1"], entries.Select(e => Encoding.UTF8.GetString(e.Content)));
    }

    private static MemoryStream Zip(int year, CompressionLevel level, params (string Name, string Content)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = zip.CreateEntry(name.Length > 0 ? name : "A", level);
                entry.LastWriteTime = new(year, 5, 6, 7, 8, 10, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
