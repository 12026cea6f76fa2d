using System.Text.Json;
using Readout.Core;

namespace Readout.Encoders.Onnx;

/// <summary>A part of a JSON file that knows where it stands, so that an error can say so.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">The names on the way from the root, with dots; empty at the root.</param>
/// <param name="Element">The part.</param>
internal sealed record JsonPart(string File, string Place, JsonElement Element)
{
    /// <summary>The value of a <c>type</c>; every component of a tokenizer has one.</summary>
    public string Kind => Text("type");

    /// <summary>Reads a file.</summary>
    /// <exception cref="BadDataException">The file is no JSON.</exception>
    public static JsonPart Read(string file, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory().TrimStart("\uFEFF"u8));
            return new(file, "", document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new BadDataException(file, e.LineNumber + 1, "this is no JSON; fetch the file again");
        }
    }

    /// <summary>A member, or null where it is missing or null.</summary>
    public JsonPart? Find(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null
            ? new(File, Place.Length == 0 ? name : $"{Place}.{name}", found)
            : null;

    /// <summary>A member that must be there.</summary>
    public JsonPart Get(string name) => Find(name) ?? throw Refused($"'{name}' is missing");

    /// <summary>The elements of a list.</summary>
    public IEnumerable<JsonPart> Items() => Element.ValueKind == JsonValueKind.Array
        ? Element.EnumerateArray().Select((item, i) => new JsonPart(File, $"{Place}[{i}]", item))
        : throw Refused("a list was expected");

    /// <summary>The members of an object.</summary>
    public IEnumerable<(string Name, JsonPart Part)> Members() => Element.ValueKind == JsonValueKind.Object
        ? Element.EnumerateObject().Select(member => (member.Name, new JsonPart(File, $"{Place}.{member.Name}", member.Value)))
        : throw Refused("an object was expected");

    /// <summary>This part as text.</summary>
    public string AsText() => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Refused("text was expected");

    /// <summary>This part as a whole number.</summary>
    public int AsInteger() => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var value)
        ? value
        : throw Refused("a whole number was expected");

    /// <summary>This part as a number.</summary>
    public double AsNumber() => Element.ValueKind == JsonValueKind.Number ? Element.GetDouble() : throw Refused("a number was expected");

    /// <summary>A member that must be text.</summary>
    public string Text(string name) => Get(name).AsText();

    /// <summary>A member that is true or false.</summary>
    public bool Flag(string name, bool otherwise) => Find(name) is not { } part ? otherwise : part.Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw part.Refused("true or false was expected"),
    };

    /// <summary>The error that this part calls for.</summary>
    public BadDataException Refused(string problem) => new(File, null, Place.Length == 0 ? problem : $"{Place}: {problem}");
}
