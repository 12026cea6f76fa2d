using System.Text;

namespace Readout.Bulk.Reading;

/// <summary>The fields of a record of a table (RFC 4180); a quotation mark inside an unquoted field is text.</summary>
internal static class TableRow
{
    /// <summary>The fields.</summary>
    /// <param name="record">The record without its line break; its quotation marks are in order.</param>
    /// <param name="separator">What parts fields.</param>
    public static List<string> Fields(ReadOnlySpan<char> record, char separator)
    {
        var (fields, at) = (new List<string>(), 0);
        while (true)
        {
            if (at < record.Length && record[at] == '"')
            {
                fields.Add(Quoted(record, ref at));
            }
            else
            {
                var length = record[at..].IndexOf(separator);
                length = length < 0 ? record.Length - at : length;
                fields.Add(record.Slice(at, length).ToString());
                at += length;
            }

            if (at >= record.Length)
                return fields;
            at++;
        }
    }

    /// <summary>The separator that makes the most names that Readout knows out of a header; a comma when none does.</summary>
    public static char SeparatorOf(string header, bool isTabbed, string textColumn)
    {
        char[] separators = isTabbed ? ['\t', ',', ';'] : [',', ';', '\t'];
        return separators.MaxBy(s => Fields(header, s).Count(name => InputColumns.IsKnown(name.Trim(), textColumn)));
    }

    private static string Quoted(ReadOnlySpan<char> record, ref int at)
    {
        at++;
        var field = new StringBuilder();
        while (true)
        {
            var quote = record[at..].IndexOf('"');
            field.Append(record.Slice(at, quote));
            at += quote + 1;
            if (at >= record.Length || record[at] != '"')
                return field.ToString();
            field.Append('"');
            at++;
        }
    }
}
