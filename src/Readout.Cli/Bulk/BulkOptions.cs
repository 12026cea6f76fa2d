using System.CommandLine;
using Readout.Cli.Shell;
using Readout.Training;

namespace Readout.Cli.Bulk;

/// <summary>The options of <c>classify</c> for many rows.</summary>
internal sealed class BulkOptions
{
    private readonly Option<string?> output = new("--out")
    {
        Description = "Write here, row by row, with all columns kept: .csv, .tsv, .jsonl (also .gz) or .parquet; - is standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> text = new("--text") { Description = "The column that holds the text [default: text].", HelpName = "COLUMN" };
    private readonly Option<int?> threads = new("--threads")
    {
        Description = "Threads; any number gives the same bytes [default: all processors]. "
            + "In a second one classifies about 90,000 rows with a hashed model, 7,000 with n-grams, 250 with encoders.",
        HelpName = "N",
    };

    private readonly Option<bool> resume = new("--resume") { Description = "Go on with an interrupted run." };
    private readonly Option<string?> shard = new("--shard")
    {
        Description = "Do part I of N into FILE.parts, for 'readout merge' [default in a Slurm job array: its task; all: no parts].",
        HelpName = "I/N",
    };

    private readonly Option<string?> rejects = new("--rejects")
    {
        Description = "Where rows go that cannot be read [default: rejects.jsonl beside --out].",
        HelpName = "FILE",
    };

    private readonly Option<bool> force = CommonOptions.Force();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { output, text, threads, resume, shard, rejects, force })
            verb.Add(option);
    }

    /// <summary>What was asked for.</summary>
    public BulkRequest Of(ParseResult parsed) => new(parsed.GetValue(output))
    {
        TextColumn = parsed.GetValue(text),
        Threads = parsed.GetValue(threads),
        Resume = parsed.GetValue(resume),
        Shard = parsed.GetValue(shard),
        Rejects = parsed.GetValue(rejects),
        Force = parsed.GetValue(force),
    };
}

/// <summary>What the options of <see cref="BulkOptions"/> ask for.</summary>
/// <param name="Out">The output; null without one, - for standard output.</param>
internal sealed record BulkRequest(string? Out)
{
    /// <summary>The column that holds the text.</summary>
    public string? TextColumn { get; init; }

    /// <summary>Threads.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether to go on with an interrupted run.</summary>
    public bool Resume { get; init; }

    /// <summary>The shard.</summary>
    public string? Shard { get; init; }

    /// <summary>Folder of a sentence encoder of one's own.</summary>
    public string? Encoder { get; init; }

    /// <summary>Whether rows have the probability of their topic alone.</summary>
    public bool TopOnly { get; init; }

    /// <summary>The confidence below which answers of a model are marked.</summary>
    public Func<TopicModel, double> Abstention { get; init; } = model => model.AbstainBelow;

    /// <summary>Where rejected rows go.</summary>
    public string? Rejects { get; init; }

    /// <summary>Whether what is there may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether an option asks for row by row.</summary>
    public bool IsBulk => Out is not null || TextColumn is not null || Threads is not null || Resume || Shard is not null || Rejects is not null;

    /// <summary>Where rejected rows go: beside the output.</summary>
    public string RejectsPath => Rejects ?? Path.Combine(Out is null or "-" ? "" : Path.GetDirectoryName(Out) ?? "", "rejects.jsonl");
}
