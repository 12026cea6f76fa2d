using System.Text;
using System.Text.Unicode;
using Readout.Core;
using UtfUnknown;

namespace Readout.Corpora.Text;

/// <summary>Detects the code page of bytes that are not UTF-8, and refuses files that are UTF-8 on some lines only.</summary>
internal static class CodePage
{
    /// <summary>How much of a file the detector sees: it needs no more, and its time grows with the length.</summary>
    private const int Sample = 1 << 20;

    static CodePage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Of(ReadOnlySpan<byte> bytes, string name)
    {
        var start = FirstBadLine(bytes, name);
        var sample = bytes.Slice(start, Math.Min(Sample, bytes.Length - start)).ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected?.Encoding
            ?? throw new BadDataException(name, null, "its encoding is not UTF-8 and not one that can be recognised; save it as UTF-8");

        // The Windows code pages hold all of the ISO ones and, where those have control characters, quotation marks and dashes.
        return detected.WebName switch
        {
            "iso-8859-1" or "us-ascii" => Encoding.GetEncoding(1252),
            "iso-8859-9" => Encoding.GetEncoding(1254),
            _ => detected,
        };
    }

    private static int FirstBadLine(ReadOnlySpan<byte> bytes, string name)
    {
        var (line, good, bad, firstBadLine, firstBadStart) = (0L, 0, 0, 0L, 0);
        for (var start = 0; start < bytes.Length;)
        {
            line++;
            var length = bytes[start..].IndexOf((byte)'\n');
            var span = length < 0 ? bytes[start..] : bytes.Slice(start, length);
            if (Utf8.IsValid(span))
                good += Ascii.IsValid(span) ? 0 : 1;
            else if (bad++ == 0)
                (firstBadLine, firstBadStart) = (line, start);
            start += span.Length + 1;
        }

        // Two letters of a code page may happen to be valid UTF-8, but hardly on one line in ten.
        return good * 10 < bad || good == 0
            ? firstBadStart
            : throw new BadDataException(name, firstBadLine,
                "not UTF-8, though other lines are (mixed encodings); save the whole file as UTF-8");
    }
}
