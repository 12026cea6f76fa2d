namespace Readout.Encoders.Tuning;

/// <summary>Sentences whose tokens stand one after another as rows of a matrix.</summary>
internal sealed class Sentences
{
    private readonly int[] starts;

    /// <summary>Lays sentences out.</summary>
    /// <param name="ids">The ids of each, none empty.</param>
    public Sentences(IReadOnlyList<int[]> ids)
    {
        Ids = ids;
        starts = new int[ids.Count + 1];
        for (var i = 0; i < ids.Count; i++)
            starts[i + 1] = starts[i] + ids[i].Length;
    }

    /// <summary>The ids of each.</summary>
    public IReadOnlyList<int[]> Ids { get; }

    /// <summary>How many sentences.</summary>
    public int Count => Ids.Count;

    /// <summary>How many tokens all have together.</summary>
    public int Tokens => starts[^1];

    /// <summary>The row of a sentence's first token.</summary>
    public int Start(int sentence) => starts[sentence];

    /// <summary>How many tokens a sentence has.</summary>
    public int Length(int sentence) => Ids[sentence].Length;
}
