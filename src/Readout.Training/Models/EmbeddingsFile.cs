using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>The dense blocks of a model: kind, weight, and the mean that is subtracted; last, without weight, the mean by which a model with a tuned encoder knows its domain.</summary>
internal static class EmbeddingsFile
{
    public static byte[] Render(Featurizer featurizer, Domain domain) =>
        ModelJson.Render<List<EmbeddingBlock>>(domain.InstalledMean is { } mean ? [.. featurizer.Embeddings, mean] : [.. featurizer.Embeddings]);

    public static (EmbeddingBlock[] Features, EmbeddingBlock? InstalledMean) Parse(byte[] content)
    {
        var blocks = ModelJson.Parse<List<EmbeddingBlock>>(content);
        return ([.. blocks.Where(b => b.Kind != Embedding.Installed)], blocks.Find(b => b.Kind == Embedding.Installed));
    }
}
