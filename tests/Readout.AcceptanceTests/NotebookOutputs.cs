using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Readout.AcceptanceTests;

/// <summary>Compares what two notebooks show: words to the letter, numbers and pictures as far as processors may differ.</summary>
internal static partial class NotebookOutputs
{
    private const double Tolerance = 0.02;

    public static void Same(string kept, string run)
    {
        using JsonDocument first = JsonDocument.Parse(File.ReadAllBytes(kept)), second = JsonDocument.Parse(File.ReadAllBytes(run));
        var (before, after) = (Code(first), Code(second));
        Assert.Equal(before.Select(cell => Text(cell.GetProperty("source"))), after.Select(cell => Text(cell.GetProperty("source"))));
        foreach (var (cell, other) in before.Zip(after))
            Same(cell.GetProperty("outputs"), other.GetProperty("outputs"));
    }

    private static JsonElement[] Code(JsonDocument notebook) =>
        [.. notebook.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code")];

    private static void Same(JsonElement kept, JsonElement run)
    {
        Assert.Equal(kept.EnumerateArray().Select(Type), run.EnumerateArray().Select(Type));
        foreach (var (output, other) in kept.EnumerateArray().Zip(run.EnumerateArray()))
        {
            foreach (var part in Data(output))
                Same(part.Name, Text(part.Value), Text(other.GetProperty("data").GetProperty(part.Name)));
        }
    }

    private static void Same(string mime, string kept, string run)
    {
        if (mime == "image/png")
            Assert.Equal(SizeOf(kept), SizeOf(run));
        else
            ApprovedText.Same(Plain(kept), Plain(run), Tolerance);
    }

    // Nothing of ours writes to the console, so every output has data.
    private static string Type(JsonElement output) =>
        $"{output.GetProperty("output_type").GetString()}: {string.Join(", ", Data(output).Select(part => part.Name).Order(StringComparer.Ordinal))}";

    private static JsonElement.ObjectEnumerator Data(JsonElement output) => output.GetProperty("data").EnumerateObject();

    private static string Text(JsonElement text) => text.ValueKind == JsonValueKind.Array ? string.Concat(text.EnumerateArray().Select(line => line.GetString())) : text.GetString()!;

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    // PNG: 8 bytes of signature, 8 of the header's length and name, then width and height.
    private static (int Width, int Height) SizeOf(string picture)
    {
        var bytes = Convert.FromBase64String(picture.Trim());
        Assert.Equal("PNG"u8, bytes.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
