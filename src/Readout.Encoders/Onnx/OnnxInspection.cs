using System.Text;
using Readout.Core;

namespace Readout.Encoders.Onnx;

/// <summary>Looks through an ONNX file before it is run: all in one file, standard operators alone.</summary>
/// <remarks>
/// The runtime would look for external data at any path that the file names. Fields as in onnx.proto3; a message that is not
/// listed in <see cref="Inside"/> holds neither tensors nor nodes.
/// </remarks>
internal sealed class OnnxInspection
{
    private const int Deepest = 32;

    // What the runtime brings itself; com.microsoft is where exporters put fused and quantised layers.
    private static readonly string[] Domains = ["", "ai.onnx", "ai.onnx.ml", "com.microsoft"];
    private readonly string path;
    private readonly HashSet<string> own = [];
    private readonly Dictionary<string, string> used = [];
    private bool hasGraph;

    private OnnxInspection(string path) => this.path = path;

    private enum Message
    {
        Other,
        Model,
        Graph,
        Node,
        Attribute,
        Tensor,
        SparseTensor,
        Function,
    }

    /// <summary>Passes a file, or refuses it.</summary>
    /// <exception cref="BadDataException">It is no ONNX model, refers to other files, or needs operators of someone's own.</exception>
    public static void Pass(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("version https://git-lfs"u8))
            throw new BadDataException(path, null, "this is a pointer that Git LFS left instead of the model; " +
                "fetch the model itself (git lfs pull)");
        var inspection = new OnnxInspection(path);
        try
        {
            inspection.Visit(Message.Model, bytes, 0);
        }
        catch (InvalidDataException e)
        {
            throw inspection.Refused($"this is no ONNX model, or a damaged one ({e.Message}); fetch it again");
        }

        inspection.Conclude();
    }

    private static Message Inside(Message message, int field) => (message, field) switch
    {
        (Message.Model, 7) => Message.Graph,
        (Message.Model, 25) => Message.Function,
        (Message.Graph, 1) => Message.Node,
        (Message.Graph, 5) => Message.Tensor,
        (Message.Graph, 15) => Message.SparseTensor,
        (Message.Function, 7) => Message.Node,
        (Message.Function, 11) => Message.Attribute,
        (Message.Node, 5) => Message.Attribute,
        (Message.Attribute, 5 or 10) => Message.Tensor,
        (Message.Attribute, 6 or 11) => Message.Graph,
        (Message.Attribute, 22 or 23) => Message.SparseTensor,
        (Message.SparseTensor, 1 or 2) => Message.Tensor,
        _ => Message.Other,
    };

    private void Visit(Message message, ReadOnlySpan<byte> bytes, int depth)
    {
        if (depth > Deepest)
            throw new InvalidDataException("graphs within graphs");
        var (domain, name) = ("", "");
        var reader = new ProtobufReader(bytes);
        while (reader.Next())
        {
            var inside = Inside(message, reader.Field);
            hasGraph |= inside == Message.Graph;
            if (inside != Message.Other)
                Visit(inside, reader.Contents, depth + 1);
            else if (message == Message.Tensor && (reader.Field == 13 || (reader.Field == 14 && reader.Number != 0)))
                throw Refused("weights of this model stand in another file, which is not read; export it as a single file");
            else if (message == Message.Node && reader.Field == 4)
                name = Encoding.UTF8.GetString(reader.Contents);
            else if ((message == Message.Node && reader.Field == 7) || (message == Message.Function && reader.Field == 10))
                domain = Encoding.UTF8.GetString(reader.Contents);
        }

        if (message == Message.Node)
            used.TryAdd(domain, name);
        if (message == Message.Function)
            own.Add(domain);
    }

    private void Conclude()
    {
        if (!hasGraph)
            throw Refused("this is no ONNX model: it has no graph; fetch it again");
        // Functions that the model brings along are made of other operators, which were looked at too.
        var foreign = used.Where(u => !Domains.Contains(u.Key) && !own.Contains(u.Key));
        foreach (var (domain, name) in foreign.OrderBy(u => u.Key, StringComparer.Ordinal))
            throw Refused($"the operator '{name}' of '{domain}' is not a standard one; " +
                "export the model with standard ONNX operators alone");
    }

    private BadDataException Refused(string problem) => new(path, null, problem);
}
