using Readout.Core;

namespace Readout.Bulk;

/// <summary>What is to be classified, and how.</summary>
/// <param name="Inputs">The files, in order.</param>
/// <param name="Model">Fingerprint of the model: rows of two models are never joined.</param>
public sealed record BulkJob(IReadOnlyList<BulkInput> Inputs, string Model)
{
    /// <summary>The column that holds the text.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>Answers of less confidence are marked as better left to a coder; NaN marks only texts out of domain.</summary>
    public double AbstainBelow { get; init; } = double.NaN;

    /// <summary>Whether rows have the probability of their topic alone, without those of the other topics.</summary>
    public bool TopOnly { get; init; }

    /// <summary>How many threads classify. The output is the same for any number.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Reads the statements of an article; null when articles are refused.</summary>
    public Func<string, IReadOnlyList<Statement>>? ReadArticle { get; init; }

    /// <summary>The part to do; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Where rejected rows go.</summary>
    public string RejectsPath { get; init; } = "rejects.jsonl";

    /// <summary>Whether what is there may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to go on with an interrupted run.</summary>
    public bool Resume { get; init; }
}
