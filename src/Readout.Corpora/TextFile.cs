using Readout.Core;
using Readout.Corpora.Text;

namespace Readout.Corpora;

/// <summary>Reads text files of any encoding: UTF-8 first, byte order marks honoured, anything else detected and said.</summary>
public static class TextFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; messages name it as it is given here.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="BadDataException">It cannot be read, is empty, is not text, or mixes encodings.</exception>
    public static DecodedText Read(string path) => TextDecoder.Decode(InputBytes.Of(path), path);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What messages call it, such as <c>stdin</c>.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="BadDataException">It is empty, is not text, or mixes encodings.</exception>
    public static DecodedText Read(Stream stream, string name) => TextDecoder.Decode(InputBytes.Of(stream, name), name);
}
