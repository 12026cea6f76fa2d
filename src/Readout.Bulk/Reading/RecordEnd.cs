namespace Readout.Bulk.Reading;

/// <summary>Where the record ends that begins a span.</summary>
/// <param name="Length">Bytes up to the next record, line break included; 0 when the span does not show the end.</param>
/// <param name="Lines">Lines that it takes.</param>
/// <param name="Problem">Why it cannot be read; null when nothing is wrong so far.</param>
internal readonly record struct RecordEnd(int Length, int Lines, string? Problem)
{
    private const string OpenQuote = "a quotation mark opens a field of this row and none closes it; close it, or write it twice (\"\") if it is text";
    private const string AfterQuote = "text behind a closing quotation mark; write a quotation mark inside a quoted text twice (\"\")";

    /// <summary>The end of a line.</summary>
    public static RecordEnd OfLine(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end >= 0 ? new(end + 1, 1, null) : new(isEnd ? bytes.Length : 0, 1, null);
    }

    /// <summary>The end of a record of a table: a line break that does not stand in a quoted field.</summary>
    /// <remarks>
    /// A quotation mark opens a field only where a field begins. Of a record whose quotation marks are wrong only the first line is
    /// given up, so that one stray mark does not swallow the rows that follow.
    /// </remarks>
    public static RecordEnd OfTable(ReadOnlySpan<byte> bytes, byte separator, bool isEnd)
    {
        var (at, lines) = (0, 1);
        while (true)
        {
            var next = bytes[at..].IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0)
                return new(isEnd ? bytes.Length : 0, lines, null);
            at += next;
            if (bytes[at] == '\n')
                return new(at + 1, lines, null);
            var opens = at == 0 || bytes[at - 1] == separator;
            at++;
            if (!opens)
                continue;
            var close = Close(bytes, at, isEnd);
            if (close < 0)
                return isEnd ? FirstLine(bytes, OpenQuote) : new(0, lines, null);
            lines += bytes[at..close].Count((byte)'\n');
            at = close;
            if (at < bytes.Length && bytes[at] != separator && bytes[at] is not ((byte)'\r' or (byte)'\n'))
                return FirstLine(bytes, AfterQuote);
        }
    }

    /// <summary>The end of a record that is longer than rows may be.</summary>
    public static RecordEnd OfTooLong(ReadOnlySpan<byte> bytes, string problem) =>
        bytes.IndexOf((byte)'\n') >= 0 ? FirstLine(bytes, OpenQuote) : new(0, 1, problem);

    /// <summary>The place behind the quotation mark that closes a field; -1 when there is none, or the next byte must be seen first.</summary>
    private static int Close(ReadOnlySpan<byte> bytes, int at, bool isEnd)
    {
        while (true)
        {
            var quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0)
                return -1;
            at += quote + 1;
            if (at == bytes.Length)
                return isEnd ? at : -1;
            if (bytes[at] != '"')
                return at;
            at++;
        }
    }

    private static RecordEnd FirstLine(ReadOnlySpan<byte> bytes, string problem) => OfLine(bytes, isEnd: true) with { Problem = problem };
}
