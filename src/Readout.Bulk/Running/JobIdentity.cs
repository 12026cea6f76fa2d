using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Running;

/// <summary>What a run depends on: two runs of one identity write the same bytes.</summary>
/// <param name="Model">Fingerprint of the model.</param>
/// <param name="Inputs">The files, with their contents.</param>
/// <param name="AbstainBelow">The confidence below which answers are marked; null for none.</param>
/// <param name="TopOnly">Whether rows have the probability of their topic alone.</param>
/// <param name="Options">Everything else.</param>
internal sealed record JobIdentity(string Model, IReadOnlyList<InputIdentity> Inputs, double? AbstainBelow, bool TopOnly, string Options)
{
    /// <summary>The identity of a job.</summary>
    public static JobIdentity Of(BulkJob job, Plan plan, BulkOutput output, IReadOnlyList<OutputColumn> columns, IReadOnlyList<Topic> topics) => new(
        job.Model,
        [.. job.Inputs.Select(i => new InputIdentity(i.Path, i.Length, i.Sample()))],
        double.IsNaN(job.AbstainBelow) ? null : job.AbstainBelow,
        job.TopOnly,
        Fingerprint.Of(
        [
            "readout.bulk 2", output.Gathered.ToString(), job.TextColumn, .. topics.Select(t => t.Id), "", .. columns.Select(c => $"{c.Type} {c.Name}"), "",
            .. plan.Files.Select(f => f.Head.Kind.ToString()),
        ]));

    /// <summary>In what another identity differs, as words; null when in nothing.</summary>
    public string? DifferenceTo(JobIdentity other)
    {
        if (Model != other.Model)
            return "the model is another";
        if (!Inputs.Select(i => i.Path).SequenceEqual(other.Inputs.Select(i => i.Path)))
            return "the inputs are others";
        var changed = Inputs.Zip(other.Inputs).FirstOrDefault(pair => pair.First != pair.Second);
        return changed.First is not null ? $"the input {changed.First.Path} has changed"
            : AbstainBelow != other.AbstainBelow ? "its answers are marked below another confidence (--precision, --abstain)"
            : TopOnly != other.TopOnly ? "one has the probabilities of all topics, the other that of the first (--top)"
            : Options != other.Options ? "the options or columns are others"
            : null;
    }
}

/// <summary>A file with what tells its contents.</summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Sample">SHA-256 of a sample of it.</param>
internal sealed record InputIdentity(string Path, long Length, string Sample);
