namespace Readout.Bulk.Running;

/// <summary>The names of an output in the making: they stand beside it.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Rejects">The rejected rows.</param>
/// <param name="Journal">How far it is.</param>
internal sealed record DraftNames(string Rows, string Rejects, string Journal)
{
    /// <summary>The names for an output that can be gone on with.</summary>
    public static DraftNames For(string output) => new($"{output}.partial", $"{output}.partial-rejects", $"{output}.journal");

    /// <summary>Names that no other attempt at the same output has.</summary>
    public static DraftNames Own(string output)
    {
        var (folder, name) = (Path.GetDirectoryName(output)!, Path.GetFileName(output));
        var draft = Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}");
        return new(draft, $"{draft}.rejects", "");
    }

    /// <summary>Drafts that other attempts at an output with <see cref="Own"/> names left behind.</summary>
    public static IEnumerable<string> LeftBehind(string output) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.*");

    /// <summary>Removes the files.</summary>
    public void Delete()
    {
        foreach (var file in new[] { Rows, Rejects, Journal }.Where(f => f.Length > 0))
            File.Delete(file);
    }
}
