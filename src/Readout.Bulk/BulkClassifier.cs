using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Bulk.Running;
using Readout.Bulk.Sharding;
using Readout.Bulk.Writing;
using Readout.Core;

namespace Readout.Bulk;

/// <summary>Classifies any number of rows in memory that does not grow with them; the output is in the order of the input.</summary>
public static class BulkClassifier
{
    /// <summary>Classifies into a file. It appears whole or not at all; an interrupted run leaves a draft by which it can be gone on with.</summary>
    /// <param name="job">What to classify.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="output">Where rows go; of a shard, the output that the parts will be merged into.</param>
    /// <param name="report">Hears how far it is, after every block.</param>
    /// <param name="stop">Stops between two blocks.</param>
    /// <exception cref="JobRefusedException">Something is there already, or cannot be gone on with.</exception>
    /// <exception cref="BadDataException">An input cannot be read.</exception>
    public static BulkResult Run(BulkJob job, ITopicClassifier classifier, BulkOutput output, Action<BulkProgress> report, CancellationToken stop)
    {
        Refusals.Check(job, output);
        var plan = Plan.Of(job);
        var columns = plan.Columns(classifier.Topics);
        var identity = JobIdentity.Of(job, plan, output, columns, classifier.Topics);
        var listed = job.TopOnly ? [] : classifier.Topics;
        var format = FormatOf(output.Gathered, columns, classifier.Topics, listed);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output.Path))!);
        var run = new Run(job, plan, format, new BlockRenderer(classifier, format, job.AbstainBelow), report, stop);
        return job.Shard is { } shard
            ? ShardRun.Do(run, shard, identity, output, columns, listed)
            : WholeRun.Do(run, identity, output, columns, listed);
    }

    /// <summary>Classifies into a stream, block by block; there is nothing to go on with afterwards.</summary>
    /// <param name="job">What to classify; rejected rows go to its file, which is written only when there are any.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="format">How rows are written: not Parquet.</param>
    /// <param name="output">Where to.</param>
    /// <param name="report">Hears how far it is, after every block.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public static BulkResult Run(
        BulkJob job, ITopicClassifier classifier, BulkFormat format, Stream output, Action<BulkProgress> report, CancellationToken stop)
    {
        if (format == BulkFormat.Parquet)
            throw new JobRefusedException("Parquet needs a file; name one with --out");
        Refusals.CheckRejects(job);
        var plan = Plan.Of(job);
        var rows = FormatOf(format, plan.Columns(classifier.Topics), classifier.Topics, job.TopOnly ? [] : classifier.Topics);
        var run = new Run(job, plan, rows, new BlockRenderer(classifier, rows, job.AbstainBelow), report, stop);
        return StreamRun.Do(run, output);
    }

    private static IRowFormat FormatOf(
        BulkFormat format, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics, IReadOnlyList<Topic> listed) =>
        format == BulkFormat.JsonLines ? new JsonLinesFormat(topics, listed)
        : new TableFormat(format == BulkFormat.Tsv ? '\t' : ',', columns, topics, listed);
}
