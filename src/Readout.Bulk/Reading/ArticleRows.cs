using System.Globalization;
using System.Text;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>The statements of an article as rows.</summary>
internal static class ArticleRows
{
    /// <summary>The columns.</summary>
    public static readonly IReadOnlyList<string> Names = ["id", "document", "start", "end", "speaker", "text"];

    /// <summary>One block: an article is read whole.</summary>
    public static IEnumerable<RowBlock> Blocks(PlannedFile file, Func<string, IReadOnlyList<Statement>>? read)
    {
        if (read is null)
            throw new BadDataException(file.Input.Path, null, "an article; only rows are read here");
        yield return new(file.Input.Path, new(file.Number + 1, 0, 0), file.Base + file.Input.Length, reject => Rows(file.Input.Path, read, reject));
    }

    private static List<Row> Rows(string path, Func<string, IReadOnlyList<Statement>> read, Action<Reject> reject)
    {
        try
        {
            return [.. read(path).Select(Row)];
        }
        catch (BadDataException bad)
        {
            reject(new(1, bad.Message, ""));
            return [];
        }
    }

    private static Row Row(Statement s) => new(
        Encoding.UTF8.GetBytes(s.Text),
        Names,
        [Cell.OfText(s.Id), Cell.OfText(s.Document), Number(s.Start), Number(s.End), Cell.OfText(s.Speaker), Cell.OfText(s.Text)]);

    private static Cell Number(int? value) => value is { } number ? Cell.OfJson(number.ToString(CultureInfo.InvariantCulture)) : Cell.Null;
}
