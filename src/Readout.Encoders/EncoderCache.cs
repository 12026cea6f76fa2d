using Readout.Core;

namespace Readout.Encoders;

/// <summary>An encoder that remembers: a text that was encoded before, in this run or an earlier one, costs nothing.</summary>
/// <remarks>
/// The file is named by the encoder's fingerprint, is read once and is replaced whole, so that two runs at a time do no harm: the
/// later one's vectors stay. Each call with a new text writes it, so give a corpus whole. It only grows; deleting it is safe.
/// </remarks>
public sealed class EncoderCache : ISentenceEncoder
{
    private readonly ISentenceEncoder encoder;
    private readonly string path;
    private readonly Lock gate = new();
    private readonly Lazy<Dictionary<UInt128, float[]>> vectors;

    /// <summary>Puts a memory before an encoder.</summary>
    /// <param name="encoder">The encoder.</param>
    /// <param name="folder">Where the file is kept; made when it is missing.</param>
    public EncoderCache(ISentenceEncoder encoder, string folder)
    {
        this.encoder = encoder;
        path = Path.Combine(folder, $"{encoder.Name}-{encoder.Fingerprint[..Math.Min(16, encoder.Fingerprint.Length)]}.vectors");
        vectors = new(() => VectorFile.Read(path, encoder));
    }

    /// <inheritdoc/>
    public string Name => encoder.Name;

    /// <inheritdoc/>
    public int Dimension => encoder.Dimension;

    /// <inheritdoc/>
    public string Fingerprint => encoder.Fingerprint;

    /// <inheritdoc/>
    public float[][] Encode(IReadOnlyList<string> texts)
    {
        lock (gate)
        {
            UInt128[] keys = [.. texts.Select(VectorFile.Key)];
            int[] missing = [.. Enumerable.Range(0, keys.Length).Where(i => !vectors.Value.ContainsKey(keys[i])).DistinctBy(i => keys[i])];
            if (missing.Length > 0)
            {
                var encoded = encoder.Encode([.. missing.Select(i => texts[i])]);
                for (var i = 0; i < missing.Length; i++)
                    vectors.Value.Add(keys[missing[i]], encoded[i]);
                Keep();
            }

            // Copies, since a caller may change what it was given.
            return [.. keys.Select(key => (float[])vectors.Value[key].Clone())];
        }
    }

    // A folder that cannot be written costs time in the next run, never this one's result.
    private void Keep()
    {
        try
        {
            VectorFile.Write(path, encoder, vectors.Value);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
        }
    }
}
