using Microsoft.ML;
using Readout.Training.Learning;

namespace Readout.Training.Models;

/// <summary>The files of a model that decide its predictions.</summary>
/// <param name="Zip">ML.NET's zip.</param>
/// <param name="Vocabulary">The n-grams.</param>
/// <param name="Embeddings">The dense blocks.</param>
/// <param name="Familiar">What training statements look like.</param>
internal sealed record ModelParts(byte[] Zip, byte[] Vocabulary, byte[] Embeddings, byte[] Familiar)
{
    /// <summary>The files of a classifier.</summary>
    public static ModelParts Of(TopicClassifier classifier) => new(
        Serialize(classifier),
        VocabularyFile.Render(classifier.Featurizer!),
        EmbeddingsFile.Render(classifier.Featurizer!, classifier.Domain!),
        FamiliarFile.Render(classifier.Domain!.Familiar));

    private static byte[] Serialize(TopicClassifier classifier)
    {
        var ml = new MLContext(0);
        using var stream = new MemoryStream();
        var schema = FeatureRows.View(ml, [], classifier.Featurizer!.Dimension, classifier.Topics.Count).Schema;
        ml.Model.Save(classifier.Learner!.Transformer, schema, stream);
        stream.Position = 0;
        return CanonicalZip.Rewrite(stream);
    }
}
