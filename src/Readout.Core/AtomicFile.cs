using System.Text;

namespace Readout.Core;

/// <summary>Writes files whole or not at all: under a temporary name in the same folder, then renamed.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file, replacing one that is there; the folder is made when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the contents. When it throws, a file that was there before stays as it was.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))
            ?? throw new ArgumentException($"'{path}' is not the name of a file", nameof(path));
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                // A name must not outlive a power cut without its bytes; a writer may have closed the stream already.
                if (stream.CanWrite)
                    stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a text file in UTF-8 without byte order mark.</summary>
    public static void WriteText(string path, string text) => Write(path, stream => stream.Write(Utf8.GetBytes(text)));
}
