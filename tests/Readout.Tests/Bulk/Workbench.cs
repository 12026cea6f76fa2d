using System.IO.Compression;
using System.Text;
using Readout.Bulk;
using Readout.Tests.Evaluation;

namespace Readout.Tests.Bulk;

/// <summary>A temporary folder in which jobs run, with a classifier that predicts the first word of a text.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readout-bulk-").FullName;

    public FakeClassifier Classifier { get; } = FakeClassifier.Echo("gas arms dams");

    public string this[string name] => Path.Combine(folder, name);

    public string[] Files => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];

    public void Write(string name, string text) => File.WriteAllBytes(this[name], Encoding.UTF8.GetBytes(text));

    public void WriteCompressed(string name, string text)
    {
        using var gzip = new GZipStream(File.Create(this[name]), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(text));
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public string[] Lines(string name) => Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public BulkJob Job(params string[] inputs) => new(InputFiles.Find([.. inputs.Select(i => this[i])], lines: false, () => Stream.Null), "model-1")
    {
        RejectsPath = this["rejects.jsonl"],
    };

    public BulkResult Run(BulkJob job, string output) => BulkClassifier.Run(job, Classifier, BulkOutput.Of(this[output])!, _ => { }, CancellationToken.None);

    /// <summary>Runs, and is stopped after so many blocks.</summary>
    public BulkResult RunAndStop(BulkJob job, string output, int afterBlocks)
    {
        using var stop = new CancellationTokenSource();
        var blocks = 0;
        return BulkClassifier.Run(job, Classifier, BulkOutput.Of(this[output])!, _ => StopAfter(), stop.Token);

        void StopAfter()
        {
            if (++blocks == afterBlocks)
                stop.Cancel();
        }
    }

    public BulkResult Merge(string output, string into, bool force = false) =>
        PartFolder.Merge(PartFolder.Of(BulkOutput.Of(this[output])!), BulkOutput.Of(this[into])!, this["merged-rejects.jsonl"], force);

    /// <summary>A table with quoted line breaks, separators and quotation marks, and with rows that cannot be read.</summary>
    public static string Table(int rows) => "id,text,year\n" + string.Concat(Enumerable.Range(0, rows).Select(i => (i % 7) switch
    {
        0 => $"{i},\"gas\nand \"\"oil\"\", row {i}\",2020\n",
        1 => $"{i},arms 5\" long,2021\r\n",
        2 => $"{i},\"dams, many\n\n\",2022\n",
        3 when i % 3 == 0 => $"{i},,2022\n",
        4 when i % 5 == 0 => $"{i},too,many,fields\n",
        _ => $"{i},gas number {i},2023\n",
    }));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
