using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Writing;

/// <summary>Rejected rows as JSON lines: file, line, reason, and how the row begins.</summary>
internal static class RejectLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes rejected rows.</summary>
    public static void Write(string file, IReadOnlyList<Reject> rejects, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var reject in rejects)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", reject.Line);
            json.WriteString("reason", reject.Reason);
            json.WriteString("row", reject.Row);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }
}
