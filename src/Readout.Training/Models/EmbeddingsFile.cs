using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>The dense blocks of a model: kind, weight, and the mean that is subtracted.</summary>
internal static class EmbeddingsFile
{
    public static byte[] Render(Featurizer featurizer) => ManifestJson.Render(featurizer.Embeddings);

    public static IReadOnlyList<EmbeddingBlock> Parse(byte[] content) => ManifestJson.Parse<List<EmbeddingBlock>>(content);
}
