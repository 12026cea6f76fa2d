using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readout.Notebooks.Jupyter;

/// <summary>Messages as frames: identities, a delimiter, the signature, then header, parent header, metadata and content as JSON.</summary>
internal sealed class WireFormat(Signature signature)
{
    private const int Parts = 4;

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string session = Guid.NewGuid().ToString("N");

    /// <summary>Reads frames.</summary>
    /// <param name="frames">The frames; buffers behind the content are not looked at.</param>
    /// <param name="problem">Why they are refused; empty when they are not.</param>
    /// <returns>The message; null when the signature is wrong or there is no message in the frames.</returns>
    public Message? Read(IReadOnlyList<byte[]> frames, out string problem)
    {
        var at = frames.TakeWhile(frame => !frame.AsSpan().SequenceEqual(Delimiter)).Count();
        problem = "a message without the parts that the protocol wants";
        if (frames.Count < at + 2 + Parts)
            return null;
        byte[][] parts = [.. frames.Skip(at + 2).Take(Parts)];
        problem = "a message with a wrong signature";
        if (!signature.IsRight(frames[at + 1], parts))
            return null;
        problem = "a message that is not made of JSON objects";
        try
        {
            if (Array.ConvertAll(parts, part => JsonNode.Parse(part, documentOptions: Strict) as JsonObject) is not [{ } header, { } parent, _, { } content])
                return null;
            problem = "";
            return new([.. frames.Take(at)], header, parent, content);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The frames of a message.</summary>
    public IReadOnlyList<byte[]> Write(Message message)
    {
        byte[][] parts = [.. new[] { message.Header, message.Parent, [], message.Content }.Select(part => Encoding.UTF8.GetBytes(part.ToJsonString(Letters)))];
        return [.. message.Identities, Delimiter, signature.Of(parts), .. parts];
    }

    /// <summary>A message that belongs to a request. The protocol wants ids and the time; neither gets into a notebook.</summary>
    public Message New(string type, Message? request, JsonObject content, IReadOnlyList<byte[]> identities)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = Message.Protocol,
        };
        return new(identities, header, request?.Header.DeepClone().AsObject() ?? [], content);
    }
}
