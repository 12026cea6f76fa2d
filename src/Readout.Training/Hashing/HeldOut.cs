namespace Readout.Training.Hashing;

/// <summary>What a model says of rows that it did not see.</summary>
/// <param name="Rows">The rows, by their position among all.</param>
/// <param name="Margins">One margin a topic, row behind row.</param>
internal sealed record HeldOut(int[] Rows, float[] Margins)
{
    /// <summary>The topic of greatest margin; of equals the first.</summary>
    /// <param name="i">Position in <see cref="Rows"/>.</param>
    public int Predicted(int i)
    {
        var topics = Margins.Length / Rows.Length;
        var own = Margins.AsSpan(i * topics, topics);
        var best = 0;
        for (var topic = 1; topic < topics; topic++)
        {
            if (own[topic] > own[best])
                best = topic;
        }

        return best;
    }
}
