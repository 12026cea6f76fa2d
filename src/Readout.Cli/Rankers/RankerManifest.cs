using Readout.Summarization;

namespace Readout.Cli.Rankers;

/// <summary>What <c>manifest.json</c> of a ranker's folder says: what it was trained on and how, and what its files must be.</summary>
internal sealed record RankerManifest
{
    /// <summary>The schema that this version writes and reads.</summary>
    public const string CurrentSchema = "readout.ranker/1";

    /// <summary>Name and version of the manifest's layout.</summary>
    public required string Schema { get; init; }

    /// <summary>The options of the training.</summary>
    public required RankerOptions Options { get; init; }

    /// <summary>How many documents it was trained on.</summary>
    public required int Documents { get; init; }

    /// <summary>SHA-256 over the documents and their summaries.</summary>
    public required string CorpusFingerprint { get; init; }

    /// <summary>Whether the documents had topics, from a model.</summary>
    public required bool Topics { get; init; }

    /// <summary>ROUGE-1 F of rankers so trained on documents that they had not seen.</summary>
    public required double HeldOutRouge1 { get; init; }

    /// <summary>That less the lead's, with its interval.</summary>
    public required RougeDifference HeldOutToLead { get; init; }

    /// <summary>SHA-256 of every other file of the folder, by name.</summary>
    public required SortedDictionary<string, string> Files { get; init; }

    /// <summary>SHA-256 of this manifest with the checksum left empty.</summary>
    public string Checksum { get; init; } = "";
}
