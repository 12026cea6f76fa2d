namespace Readout.Encoders.Tuning;

/// <summary>Cuts work into shares for some threads. Nothing is ever summed across shares, so that threads change no bit.</summary>
/// <param name="threads">How many threads may work at once.</param>
internal sealed class Shares(int threads)
{
    private readonly ParallelOptions options = new() { MaxDegreeOfParallelism = threads };

    /// <summary>Works through some items.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="size">How many make a share.</param>
    /// <param name="work">Does the items from a first one on: first, count.</param>
    public void Each(int count, int size, Action<int, int> work) =>
        Parallel.For(0, (count + size - 1) / size, options, share => work(share * size, Math.Min(size, count - (share * size))));
}
