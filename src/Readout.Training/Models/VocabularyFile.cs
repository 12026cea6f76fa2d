using System.Globalization;
using System.Text;
using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>The n-grams of a model as a table that a researcher can read: block, n-gram as a JSON string, inverse document frequency.</summary>
internal static class VocabularyFile
{
    public static byte[] Render(Featurizer featurizer)
    {
        var text = new StringBuilder("block\tngram\tidf\n");
        foreach (var block in featurizer.Blocks)
        {
            for (var i = 0; i < block.Terms.Length; i++)
            {
                text.Append(block.Block).Append('\t').Append(ModelJson.Quote(block.Terms[i])).Append('\t')
                    .Append(block.Idf[i].ToString("R", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static Featurizer Parse(byte[] content, FeatureOptions options, IReadOnlyList<EmbeddingBlock> embeddings)
    {
        var rows = Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (
                Block: Enum.Parse<Block>(cells[0]),
                Term: ModelJson.Unquote(cells[1]),
                Idf: float.Parse(cells[2], CultureInfo.InvariantCulture)))
            .ToLookup(row => row.Block);
        return new(options, [.. Ngrams.Blocks(options).Select(block =>
            new Vocabulary(block, [.. rows[block].Select(r => r.Term)], [.. rows[block].Select(r => r.Idf)]))], embeddings);
    }
}
