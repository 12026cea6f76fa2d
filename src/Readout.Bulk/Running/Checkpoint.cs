using System.Text.Json;
using Readout.Bulk.Rows;

namespace Readout.Bulk.Running;

/// <summary>How far a draft had come: what of its files holds, and where in the inputs to go on.</summary>
/// <param name="Next">Where the next block begins.</param>
/// <param name="Rows">Rows written.</param>
/// <param name="RowBytes">Bytes of rows.</param>
/// <param name="RowHash">SHA-256 of these bytes.</param>
/// <param name="Rejects">Rejected rows.</param>
/// <param name="RejectBytes">Bytes of rejected rows.</param>
/// <param name="RejectHash">SHA-256 of these bytes.</param>
/// <param name="IsFinished">Whether nothing is left to do but to give the files their names.</param>
internal sealed record Checkpoint(
    Position Next, long Rows, long RowBytes, string RowHash, long Rejects, long RejectBytes, string RejectHash, bool IsFinished)
{
    /// <summary>As a line.</summary>
    public string ToLine() => JsonSerializer.Serialize(this);

    /// <summary>Of a line; null when the line was not written to its end.</summary>
    public static Checkpoint? OfLine(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkpoint>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
