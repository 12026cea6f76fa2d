namespace Readout.Core;

/// <summary>The label of a statement: the id of one entry of a <see cref="Codebook"/>, such as <c>economy-trade</c>.</summary>
/// <remarks>Ids are compared ordinally and are never empty, so a topic can stand in a file, a table or a column name as it is.</remarks>
public sealed record Topic : IComparable<Topic>
{
    private readonly int hash;

    /// <summary>Makes a topic.</summary>
    /// <param name="id">A non-empty id without surrounding white space or control characters.</param>
    /// <exception cref="ArgumentException">The id is empty, padded or holds a control character.</exception>
    public Topic(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id != id.Trim() || id.Any(char.IsControl))
            throw new ArgumentException($"a topic id has no surrounding spaces and no control characters: '{id}'", nameof(id));
        (Id, hash) = (id, string.GetHashCode(id, StringComparison.Ordinal));
    }

    /// <summary>The id, as it stands in a corpus file.</summary>
    public string Id { get; }

    /// <summary>Orders topics by id, ordinally.</summary>
    public int CompareTo(Topic? other) => string.CompareOrdinal(Id, other?.Id);

    /// <summary>A hash of the id alone, computed once: topics are counted and looked up for every statement.</summary>
    public override int GetHashCode() => hash;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
