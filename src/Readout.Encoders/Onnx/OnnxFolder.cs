using System.Security.Cryptography;
using Readout.Core;

namespace Readout.Encoders.Onnx;

/// <summary>The folder of a sentence-transformers model. Nothing outside it is read, and of what is read the hashes are kept.</summary>
internal sealed class OnnxFolder
{
    /// <summary>The most bytes of a model; a protobuf message cannot hold more than 2 GiB.</summary>
    public const long LargestModel = 2_000_000_000;

    private const long LargestText = 200_000_000;
    private readonly string folder;
    private readonly List<string> read = [];

    /// <summary>Looks at a folder.</summary>
    /// <exception cref="BadDataException">There is no such folder.</exception>
    public OnnxFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new BadDataException(folder, null, "there is no such folder; " +
                "name the folder of a sentence-transformers model, with model.onnx and tokenizer.json or vocab.txt");
        this.folder = folder;
    }

    /// <summary>SHA-256 over the names and contents of the files that were read so far, in their order.</summary>
    public string Fingerprint => Core.Fingerprint.Of(["onnx 1", .. read]);

    /// <summary>Where a file of the folder is, for messages.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Whether the folder has a file.</summary>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Reads a file of the folder.</summary>
    /// <param name="name">Its name, with slashes.</param>
    /// <param name="largest">The most bytes it may have.</param>
    /// <exception cref="BadDataException">It is too large, or a link, which may lead anywhere.</exception>
    public byte[] Read(string name, long largest = LargestText)
    {
        var path = folder;
        foreach (var step in name.Split('/'))
        {
            path = Path.Combine(path, step);
            if (new FileInfo(path).LinkTarget is not null)
                throw new BadDataException(path, null, "this is a link, and links are not followed; " +
                    "copy the folder with the files themselves (cp -rL)");
        }

        if (new FileInfo(path).Length is var length && length > largest)
            throw new BadDataException(path, null, $"{length} bytes, but {largest} are the most that is read; use a smaller model");
        var bytes = File.ReadAllBytes(path);
        read.AddRange([name, Convert.ToHexStringLower(SHA256.HashData(bytes))]);
        return bytes;
    }

    /// <summary>Reads a JSON file of the folder, or null when there is none.</summary>
    public JsonPart? TryReadJson(string name) => Has(name) ? JsonPart.Read(PathOf(name), Read(name)) : null;
}
