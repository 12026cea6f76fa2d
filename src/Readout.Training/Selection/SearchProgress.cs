namespace Readout.Training.Selection;

/// <summary>Tells how far a search is, and what takes long beside that.</summary>
/// <param name="tell">Told how many candidates are done, how many there are, and which comes; never by two threads at once.</param>
internal sealed class SearchProgress(Action<int, int, string>? tell)
{
    private readonly Lock gate = new();
    private (int Done, int Total) last;

    /// <summary>Tells of a candidate.</summary>
    public void Tell(int done, int total, string what)
    {
        lock (gate)
        {
            last = (done, total);
            tell?.Invoke(done, total, what);
        }
    }

    /// <summary>Tells of work on the candidate that was told of last.</summary>
    public void Tell(string what)
    {
        lock (gate)
            tell?.Invoke(last.Done, last.Total, what);
    }
}
