using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>One JSON object a line: the row's own columns as they came, then topic, probability and probabilities.</summary>
/// <param name="topics">The topics.</param>
internal sealed class JsonLinesFormat(IReadOnlyList<Topic> topics) : IRowFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <inheritdoc/>
    public byte[] Header => [];

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Row> rows, IReadOnlyList<TopicPrediction> predictions, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        for (var i = 0; i < rows.Count; i++)
        {
            Write(json, rows[i], predictions[i]);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    private void Write(Utf8JsonWriter json, Row row, TopicPrediction prediction)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Names.Count; i++)
        {
            if (InputColumns.IsReplaced(row.Names[i], topics))
                continue;
            json.WritePropertyName(row.Names[i]);
            Write(json, row.Cells[i]);
        }

        json.WriteString("topic", prediction.Topic.Id);
        json.WriteNumber("probability", Rounded(prediction.Confidence));
        json.WriteStartObject("probabilities");
        foreach (var topic in topics)
            json.WriteNumber(topic.Id, Rounded(prediction.ProbabilityOf(topic)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cell cell)
    {
        if (cell.Kind == CellKind.Text)
            json.WriteStringValue(cell.Text);
        else if (cell.Kind == CellKind.Null)
            json.WriteNullValue();
        else
            json.WriteRawValue(cell.Text, skipInputValidation: true);
    }

    private static decimal Rounded(double probability) => Math.Round((decimal)probability, 6);
}
