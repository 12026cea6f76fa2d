using Parquet;
using Parquet.Schema;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Reading;

/// <summary>The columns of a Parquet file. Lists and other nested columns are left out.</summary>
/// <param name="fields">The columns that are read.</param>
internal sealed class ParquetHead(IReadOnlyList<DataField> fields)
{
    private const int Kept = 1 << 23;

    /// <summary>How files are read and written: without these limits the library keeps every buffer that it once had.</summary>
    public static ParquetOptions Options { get; } = new() { MaximumSmallPoolFreeBytes = Kept, MaximumLargePoolFreeBytes = Kept };

    /// <summary>The columns that are read.</summary>
    public IReadOnlyList<DataField> Fields => fields;

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; } = [.. fields.Select(f => f.Name)];

    /// <summary>Reads the head of a file.</summary>
    /// <exception cref="BadDataException">It is no Parquet, or has no text.</exception>
    public static ParquetHead Of(BulkInput input, string textColumn)
    {
        if (input.OpenPipe is not null)
            throw new BadDataException(input.Path, null, "Parquet cannot come from a pipe; name the file");
        var reader = Open(input.Path, out _);
        try
        {
            var head = new ParquetHead([.. reader.Schema.Fields.OfType<DataField>().Where(f => !f.IsArray && ParquetColumn.IsReadable(f.ClrType))]);
            var text = head.Fields.FirstOrDefault(f => InputColumns.IsText(f.Name, textColumn));
            return text is null ? throw new BadDataException(input.Path, null, InputColumns.Missing(textColumn, head.Names))
                : ParquetColumn.IsText(text.ClrType) ? head
                : throw new BadDataException(input.Path, null, $"the column '{text.Name}' holds {text.ClrType.Name}, not text; name the column of the texts with --text");
        }
        finally
        {
            Close(reader);
        }
    }

    /// <summary>The type that a column keeps.</summary>
    public ColumnType TypeOf(string name) => ParquetColumn.TypeOf(fields.First(f => f.Name == name).ClrType);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stream">What the reader reads, and closes.</param>
    public static ParquetReader Open(string path, out ParquetStream stream)
    {
        stream = new(path);
        try
        {
            return ParquetReader.CreateAsync(stream, Options, leaveStreamOpen: false).GetAwaiter().GetResult();
        }
        catch (Exception damaged) when (damaged is not (FileNotFoundException or UnauthorizedAccessException))
        {
            stream.Dispose();
            throw new BadDataException(path, null, "it is not Parquet, or damaged; get the file again");
        }
    }

    /// <summary>Closes a file.</summary>
    public static void Close(ParquetReader reader) => reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
