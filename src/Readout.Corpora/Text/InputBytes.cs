using Readout.Core;

namespace Readout.Corpora.Text;

/// <summary>The bytes of a file or stream, with a plain message for everything that can stop them.</summary>
internal static class InputBytes
{
    /// <summary>Larger inputs are refused, so that an endless stream ends in a message and not in exhausted memory.</summary>
    public const int Limit = 256 * 1024 * 1024;

    public static byte[] Of(string path)
    {
        try
        {
            using var stream = Open(path);
            return Of(stream, path);
        }
        catch (IOException)
        {
            throw Unreadable(path);
        }
    }

    /// <summary>A file, to be read from its beginning; for an <see cref="IOException"/> in that, <see cref="Unreadable"/> has the words.</summary>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new BadDataException(path, null, "this is a folder; name a file in it");
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new BadDataException(path, null, "there is no such file" + Neighbour(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new BadDataException(path, null, "no permission to read it; change its permissions or copy it");
        }
    }

    /// <summary>The message for a file that the system does not let us read to its end.</summary>
    public static BadDataException Unreadable(string path) =>
        new(path, null, "it cannot be read; check the disk, and that no other program holds it");

    public static byte[] Of(Stream stream, string name)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Limit) : 0);
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > Limit)
                throw new BadDataException(name, null, "it is larger than 256 MB; divide it into several files");
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static string Neighbour(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        if (folder.Length > 0 && !Directory.Exists(folder))
            return $", nor a folder '{folder}'; check the path";
        try
        {
            var names = Directory.EnumerateFiles(folder.Length > 0 ? folder : ".").Select(Path.GetFileName).OfType<string>();
            var nearest = Spelling.Nearest(Path.GetFileName(path), names.Order(StringComparer.Ordinal));
            return nearest is null ? "; check the path" : $"; did you mean '{Path.Combine(folder, nearest)}'?";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "; check the path";
        }
    }
}
