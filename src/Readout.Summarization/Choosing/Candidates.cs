namespace Readout.Summarization.Choosing;

/// <summary>Units that compete by worth alone: of one topic and one speaker where these matter.</summary>
/// <remarks>
/// Worth only ever falls, so a queue with stale worths is enough: a unit that is still worth as much as the next one when it is taken
/// out is the best of all (the lazy greedy of Minoux, 1978).
/// </remarks>
internal sealed class Candidates(Coverage coverage)
{
    private readonly PriorityQueue<Unit, (double Cost, int Index)> waiting = new();

    /// <summary>Adds a unit.</summary>
    public void Add(Unit unit) => waiting.Enqueue(unit, (-coverage.Worth(unit), unit.First));

    /// <summary>Takes out the first one, as found by <see cref="TryPeek"/>.</summary>
    public Unit Take() => waiting.Dequeue();

    /// <summary>The unit that is worth most now; between equals the first of the document.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryPeek(out Unit unit, out (double Cost, int Index) order)
    {
        while (waiting.TryPeek(out unit, out order))
        {
            var cost = -coverage.Worth(unit);
            if (cost <= order.Cost)
                return true;
            waiting.DequeueEnqueue(unit, (cost, unit.First));
        }

        return false;
    }
}
