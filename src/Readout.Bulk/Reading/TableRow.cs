using System.Text;

namespace Readout.Bulk.Reading;

/// <summary>The fields of a record of a table (RFC 4180); a quotation mark inside an unquoted field is text.</summary>
internal static class TableRow
{
    /// <summary>The fields of a header.</summary>
    public static List<string> Names(ReadOnlySpan<byte> header, char separator)
    {
        var fields = new List<ReadOnlyMemory<byte>>();
        Read(header.ToArray(), (byte)separator, fields);
        return fields.ConvertAll(field => Encoding.UTF8.GetString(field.Span));
    }

    /// <summary>The fields, as pieces of the record wherever nothing was written twice.</summary>
    /// <param name="record">The record without its line break; its quotation marks are in order.</param>
    /// <param name="separator">What parts fields.</param>
    /// <param name="fields">Receives the fields; what it held is forgotten.</param>
    public static void Read(ReadOnlyMemory<byte> record, byte separator, List<ReadOnlyMemory<byte>> fields)
    {
        fields.Clear();
        var bytes = record.Span;
        var at = 0;
        while (true)
        {
            if (at < bytes.Length && bytes[at] == '"')
            {
                fields.Add(Quoted(record, ref at));
            }
            else
            {
                var length = bytes[at..].IndexOf(separator);
                length = length < 0 ? bytes.Length - at : length;
                fields.Add(record.Slice(at, length));
                at += length;
            }

            if (at >= bytes.Length)
                return;
            at++;
        }
    }

    /// <summary>The separator that makes the most names that Readout knows out of a header; a comma when none does.</summary>
    public static char SeparatorOf(string header, bool isTabbed, string textColumn)
    {
        var bytes = Encoding.UTF8.GetBytes(header);
        char[] separators = isTabbed ? ['\t', ',', ';'] : [',', ';', '\t'];
        return separators.MaxBy(s => Names(bytes, s).Count(name => InputColumns.IsKnown(name.Trim(), textColumn)));
    }

    private static ReadOnlyMemory<byte> Quoted(ReadOnlyMemory<byte> record, ref int at)
    {
        var bytes = record.Span;
        var (start, marks) = (++at, 0);
        while (true)
        {
            at += bytes[at..].IndexOf((byte)'"') + 1;
            if (at >= bytes.Length || bytes[at] != '"')
                break;
            (at, marks) = (at + 1, marks + 1);
        }

        var written = record[start..(at - 1)];
        return marks == 0 ? written : Once(written.Span, marks);
    }

    private static byte[] Once(ReadOnlySpan<byte> written, int marks)
    {
        var (field, filled) = (new byte[written.Length - marks], 0);
        while (!written.IsEmpty)
        {
            var mark = written.IndexOf((byte)'"');
            var length = mark < 0 ? written.Length : mark + 1;
            written[..length].CopyTo(field.AsSpan(filled));
            filled += length;
            written = written[(mark < 0 ? length : length + 1)..];
        }

        return field;
    }
}
