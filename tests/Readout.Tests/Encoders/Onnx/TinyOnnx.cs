using System.Runtime.InteropServices;
using System.Text;

namespace Readout.Tests.Encoders.Onnx;

/// <summary>An ONNX file of a network that looks every id up in a table of two columns, written field by field.</summary>
internal sealed record TinyOnnx
{
    /// <summary>The table, a row an id.</summary>
    public float[] Table { get; init; } = [9, 9, 0, 4, 1, 0, 0, 3, 3, 0, 0, 2, 2, 2];

    public string[] Inputs { get; init; } = ["input_ids", "attention_mask", "token_type_ids"];

    public string Output { get; init; } = "last_hidden_state";

    /// <summary>Whether there is a second output that takes the largest of each column.</summary>
    public bool SentenceOutput { get; init; }

    /// <summary>The domain of the operator that looks ids up.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Whether the ids are of 32 bits, not of 64.</summary>
    public bool Short { get; init; }

    /// <summary>Where the table stands, when not in this file.</summary>
    public string? External { get; init; }

    public byte[] Bytes() =>
    [
        .. Number(1, 8),
        .. Message(7, Graph()),
        .. Message(8, Number(2, 13)),
        .. Domain.Length == 0 ? [] : Message(8, [.. Text(1, Domain), .. Number(2, 1)]),
    ];

    private byte[] Graph() =>
    [
        .. Message(1, [.. Text(1, "table"), .. Text(1, Inputs[0]), .. Text(2, Output), .. Text(4, "Gather"), .. Text(7, Domain)]),
        .. SentenceOutput ? Message(1, [.. Text(1, Output), .. Text(2, "sentence_embedding"), .. Text(4, "ReduceMax"), .. Attribute("axes", 1), .. Attribute("keepdims", 0)]) : [],
        .. Text(2, "tiny"),
        .. Message(5, Weights()),
        .. Inputs.SelectMany(name => Message(11, Value(name, Short ? 6 : 7, "batch", "length"))),
        .. Message(12, Value(Output, 1, "batch", "length", "width")),
        .. SentenceOutput ? Message(12, Value("sentence_embedding", 1, "batch", "width")) : [],
    ];

    private byte[] Weights()
    {
        byte[] head = [.. Number(1, Table.Length / 2), .. Number(1, 2), .. Number(2, 1), .. Text(8, "table")];
        return External is null
            ? [.. head, .. Message(9, MemoryMarshal.AsBytes(Table.AsSpan()).ToArray())]
            : [.. head, .. Message(13, [.. Text(1, "location"), .. Text(2, External)]), .. Number(14, 1)];
    }

    // Numbers in a list are of type 7, a single one of type 2.
    private static byte[] Attribute(string name, int value) =>
        Message(5, [.. Text(1, name), .. Number(name == "axes" ? 8 : 3, value), .. Number(20, name == "axes" ? 7 : 2)]);

    private static byte[] Value(string name, int type, params string[] sizes) =>
        [.. Text(1, name), .. Message(2, Message(1, [.. Number(1, type), .. Message(2, [.. sizes.SelectMany(size => Message(1, Text(2, size)))])]))];

    private static byte[] Text(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Message(int field, byte[] contents) => [.. Varint((field << 3) | 2), .. Varint(contents.Length), .. contents];

    private static byte[] Number(int field, int value) => [.. Varint(field << 3), .. Varint(value)];

    private static byte[] Varint(int value) => value < 128 ? [(byte)value] : [(byte)(value | 128), .. Varint(value >> 7)];
}
