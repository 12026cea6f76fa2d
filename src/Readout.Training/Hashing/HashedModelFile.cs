using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Readout.Training.Hashing;

/// <summary>A hashed classifier as one compact file: little-endian header, buckets in 24 bits, idf and weights in 16, and a SHA-256 of it all.</summary>
internal static class HashedModelFile
{
    /// <summary>The file's name in a model folder.</summary>
    public const string Name = "model.hashed";

    private const int Version = 2, HeaderLength = 48, BucketLength = 3, MostTopics = 1 << 14;

    private static ReadOnlySpan<byte> Magic => "RDOTHASH"u8;

    /// <summary>The file's bytes: the same for the same classifier.</summary>
    public static byte[] Render(HashedClassifier classifier)
    {
        var (table, weights) = (classifier.Table, classifier.Weights);
        var content = new byte[checked((int)Length(table.Features, weights.Topics))];
        Magic.CopyTo(content);
        int[] header =
        [
            Version, classifier.Features.Bits, classifier.Features.Words, classifier.Features.CharsFrom, classifier.Features.CharsTo,
            weights.Topics, table.Features, 0,
        ];
        for (var i = 0; i < header.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(Magic.Length + (4 * i)), header[i]);
        BinaryPrimitives.WriteDoubleLittleEndian(content.AsSpan(HeaderLength - 8), classifier.Temperature);
        var at = HeaderLength;
        foreach (var bucket in table.Buckets)
        {
            (content[at], content[at + 1], content[at + 2]) = ((byte)bucket, (byte)(bucket >> 8), (byte)(bucket >> 16));
            at += BucketLength;
        }

        foreach (var idf in table.StoredIdf)
            Put(content, ref at, idf);
        for (var feature = 0; feature < weights.Features; feature++)
        {
            foreach (var weight in weights.Of(feature))
                Put(content, ref at, (Half)weight);
        }

        SHA256.HashData(content.AsSpan(0, at), content.AsSpan(at));
        return content;
    }

    /// <summary>Reads a classifier.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="source">What a refusal calls the file.</param>
    /// <exception cref="ModelRefusedException">The bytes are not what <see cref="Render"/> wrote.</exception>
    public static HashedClassifier Parse(byte[] content, string source)
    {
        if (!content.AsSpan().StartsWith(Magic) || content.Length < HeaderLength + SHA256.HashSizeInBytes)
            throw new ModelRefusedException(source, "it is not a hashed model; train the model again");
        int Header(int i) => BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(Magic.Length + (4 * i)));
        if (Header(0) != Version)
            throw new ModelRefusedException(source, $"it is of version {Header(0)}, this program reads version {Version}; train the model again");
        var end = content.Length - SHA256.HashSizeInBytes;
        if (!SHA256.HashData(content.AsSpan(0, end)).AsSpan().SequenceEqual(content.AsSpan(end)))
            throw new ModelRefusedException(source, "its checksum is wrong, so it was altered or cut short; restore it or train the model again");
        var wanted = new HashedFeatures(Header(2), Header(3), Header(4), Header(1));
        var (topics, features) = (Header(5), Header(6));
        var temperature = BinaryPrimitives.ReadDoubleLittleEndian(content.AsSpan(HeaderLength - 8));
        if (!wanted.AreSound || topics is < 1 or > MostTopics || features < 1 || Length(features, topics) != content.Length || !(temperature > 0))
            throw new ModelRefusedException(source, "its header contradicts itself; train the model again");
        return new(wanted, Table(content, wanted.Bits, features, source), Weights(content, features, topics), temperature);
    }

    private static BucketTable Table(byte[] content, int bits, int features, string source)
    {
        var buckets = new int[features - 1];
        for (var i = 0; i < buckets.Length; i++)
        {
            var at = HeaderLength + (i * BucketLength);
            buckets[i] = content[at] | (content[at + 1] << 8) | (content[at + 2] << 16);
            if (buckets[i] >> bits != 0)
                throw new ModelRefusedException(source, "it names a bucket that does not exist; train the model again");
        }

        return new(bits, buckets, Halves(content, HeaderLength + (buckets.Length * BucketLength), buckets.Length));
    }

    private static InterleavedWeights Weights(byte[] content, int features, int topics)
    {
        var weights = new InterleavedWeights(features, topics);
        var from = HeaderLength + ((features - 1) * (BucketLength + 2));
        var stored = MemoryMarshal.Cast<byte, Half>(Ordered(content.AsSpan(from, features * topics * 2)));
        for (var feature = 0; feature < features; feature++)
        {
            var target = weights.Of(feature);
            for (var topic = 0; topic < topics; topic++)
                target[topic] = (float)stored[(feature * topics) + topic];
        }

        return weights;
    }

    private static Half[] Halves(byte[] content, int from, int count) =>
        MemoryMarshal.Cast<byte, Half>(Ordered(content.AsSpan(from, count * 2))).ToArray();

    /// <summary>The bytes in this machine's order.</summary>
    private static Span<byte> Ordered(Span<byte> bytes)
    {
        if (BitConverter.IsLittleEndian)
            return bytes;
        var units = MemoryMarshal.Cast<byte, short>(bytes).ToArray();
        BinaryPrimitives.ReverseEndianness(units, units);
        return MemoryMarshal.AsBytes(units.AsSpan());
    }

    private static void Put(byte[] content, ref int at, Half value)
    {
        BinaryPrimitives.WriteHalfLittleEndian(content.AsSpan(at), value);
        at += 2;
    }

    private static long Length(long features, long topics) =>
        HeaderLength + ((features - 1) * (BucketLength + 2)) + (features * topics * 2) + SHA256.HashSizeInBytes;
}
