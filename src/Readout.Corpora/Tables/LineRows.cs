using System.Text;

namespace Readout.Corpora.Tables;

/// <summary>One row a line that is not blank.</summary>
internal static class LineRows
{
    public static IEnumerable<Row> Read(Stream utf8)
    {
        var (row, number) = (new Row { MayHaveId = false }, 0L);
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var reader = new StreamReader(utf8, encoding, detectEncodingFromByteOrderMarks: false);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            (row.Line, row[Column.Text]) = (number, line.Trim());
            yield return row;
        }
    }
}
