using Readout.Core;
using Readout.Corpora.Yaml;

namespace Readout.Corpora;

/// <summary>Reads codebook files (YAML): <c>title</c>, <c>version</c>, <c>rules</c> and <c>topics</c>.</summary>
/// <remarks>A topic has id, name and definition; the lists rules, include, exclude, cue_words and examples may be missing.</remarks>
public static class CodebookFile
{
    /// <summary>Reads a codebook.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="BadDataException">It is not a codebook; the message names the line.</exception>
    public static Codebook Read(string path) => Read(TextFile.Read(path), path);

    /// <summary>Reads a codebook from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="BadDataException">It is not a codebook.</exception>
    public static Codebook Read(Stream stream, string name) => Read(TextFile.Read(stream, name), name);

    private static Codebook Read(DecodedText text, string name) => new CodebookYaml(new(text.Text, name)).Read();
}
