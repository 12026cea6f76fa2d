using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>What is to be read: every file with its columns, looked at before any work is done.</summary>
internal sealed class Plan
{
    private readonly BulkJob job;

    private Plan(BulkJob job, IReadOnlyList<PlannedFile> files) => (this.job, Files) = (job, files);

    /// <summary>The files.</summary>
    public IReadOnlyList<PlannedFile> Files { get; }

    /// <summary>Bytes of all files.</summary>
    public long Bytes => Files.Sum(f => f.Input.Length);

    /// <summary>Looks at every file.</summary>
    /// <exception cref="BadDataException">A file has no text, or cannot be read.</exception>
    public static Plan Of(BulkJob job)
    {
        var (files, start) = (new List<PlannedFile>(), 0L);
        foreach (var input in job.Inputs)
        {
            var parquet = input.Kind == InputKind.Parquet ? ParquetHead.Of(input, job.TextColumn) : null;
            var head = parquet is not null ? new FileHead(InputKind.Parquet, parquet.Names)
                : input.Kind == InputKind.Article ? new FileHead(InputKind.Article, ArticleRows.Names)
                : FileHead.Of(input, job.TextColumn);
            files.Add(new(files.Count, input, head, start) { Parquet = parquet });
            start += input.Length;
        }

        return new(job, files);
    }

    /// <summary>The columns of all files in the order in which they first appear, without those that the output has anew.</summary>
    public IReadOnlyList<OutputColumn> Columns(IReadOnlyList<Topic> topics)
    {
        var columns = new List<OutputColumn>();
        foreach (var file in Files)
        {
            foreach (var name in file.Head.Names.Where(name => !InputColumns.IsReplaced(name, topics)))
            {
                var type = file.Parquet?.TypeOf(name) ?? ColumnType.Text;
                var known = columns.FindIndex(c => c.Name == name);
                if (known < 0)
                    columns.Add(new(name, type));
                else if (columns[known].Type != type)
                    columns[known] = new(name, ColumnType.Text);
            }
        }

        return columns;
    }

    /// <summary>The rows behind a place that begin in a range of bytes of all files.</summary>
    public IEnumerable<RowBlock> Blocks(Position from, (long Start, long End) range) =>
        Files.Skip(from.File).SelectMany(file => Blocks(file, file.Number == from.File ? from : new(file.Number, 0, 0), range));

    private IEnumerable<RowBlock> Blocks(PlannedFile file, Position from, (long Start, long End) range)
    {
        var (begins, ends) = (file.Base, file.Base + file.Input.Length);
        var isWhole = begins >= range.Start && ends <= range.End;
        if (file.Input.OpenPipe is null && !isWhole && (ends <= range.Start || begins >= range.End))
            return [];
        // What is not cut by bytes belongs to the part in which it begins.
        if ((file.Input.IsCompressed || file.Head.Kind == InputKind.Article) && !isWhole && (begins < range.Start || begins >= range.End))
            return [];
        return file.Head.Kind switch
        {
            InputKind.Parquet => ParquetRows.Blocks(file, from, range, job.TextColumn),
            InputKind.Article => ArticleRows.Blocks(file, job.ReadArticle),
            _ => TextRows.Blocks(file, from, range, job.TextColumn),
        };
    }
}
