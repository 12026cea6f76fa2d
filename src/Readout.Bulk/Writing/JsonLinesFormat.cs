using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Readout.Bulk.Reading;
using Readout.Bulk.Rows;
using Readout.Core;

namespace Readout.Bulk.Writing;

/// <summary>One JSON object a line: the row's own columns as they came, then topic, probability, abstain, outOfDomain and probabilities.</summary>
/// <param name="topics">The topics.</param>
/// <param name="listed">Those whose probabilities each row lists: all, or none.</param>
internal sealed class JsonLinesFormat(IReadOnlyList<Topic> topics, IReadOnlyList<Topic> listed) : IRowFormat
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly byte[][] heads = [.. topics.Select(topic => Join("\"topic\":"u8, Quote(topic.Id), ",\"probability\":"u8))];
    private readonly byte[][] names = [.. listed.Select((topic, i) => Join(i == 0 ? ",\"probabilities\":{"u8 : ","u8, Quote(topic.Id), ":"u8))];

    /// <inheritdoc/>
    public byte[] Header => [];

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Row> rows, Answers answers, ArrayBufferWriter<byte> output)
    {
        // Rows of one shape share their list of names.
        var (known, keys) = ((IReadOnlyList<string>?)null, (byte[]?[])[]);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!ReferenceEquals(rows[i].Names, known))
                (known, keys) = (rows[i].Names, [.. rows[i].Names.Select(Key)]);
            output.Write("{"u8);
            for (var place = 0; place < keys.Length; place++)
            {
                if (keys[place] is not { } key)
                    continue;
                output.Write(key);
                Write(rows[i].Cells[place], output);
                output.Write(","u8);
            }

            WriteTopics(answers, i, output);
        }
    }

    private byte[]? Key(string name) => InputColumns.IsReplaced(name, topics) ? null : Join([], Quote(name), ":"u8);

    private void WriteTopics(Answers answers, int row, ArrayBufferWriter<byte> output)
    {
        var probabilities = answers.Of(row);
        var top = Probabilities.Top(probabilities);
        output.Write(heads[top]);
        Write(probabilities[top], output);
        output.Write(answers.MarksOf(row, probabilities[top]) switch
        {
            Marks.None => ",\"abstain\":false,\"outOfDomain\":false"u8,
            Marks.Unsure => ",\"abstain\":true,\"outOfDomain\":false"u8,
            _ => ",\"abstain\":true,\"outOfDomain\":true"u8,
        });
        for (var i = 0; i < names.Length; i++)
        {
            output.Write(names[i]);
            Write(probabilities[i], output);
        }

        output.Write(names.Length > 0 ? "}}\n"u8 : "}\n"u8);
    }

    private static void Write(double probability, ArrayBufferWriter<byte> output) =>
        output.Advance(SixPlaces.WriteShort(probability, output.GetSpan(SixPlaces.Longest)));

    private static void Write(Cell cell, ArrayBufferWriter<byte> output)
    {
        if (cell.Kind == CellKind.Text)
            WriteText(cell.Utf8.Span, output);
        else
            output.Write(cell.Kind == CellKind.Null ? "null"u8 : cell.Utf8.Span);
    }

    private static void WriteText(ReadOnlySpan<byte> text, ArrayBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (Encoder.FindFirstCharacterToEncodeUtf8(text) is >= 0 and var plain)
        {
            output.Write(text[..plain]);
            text = text[plain..];
            Rune.DecodeFromUtf8(text, out _, out var length);
            Encoder.EncodeUtf8(text[..length], output.GetSpan(length * Encoder.MaxOutputCharactersPerInputCharacter), out _, out var written);
            output.Advance(written);
            text = text[length..];
        }

        output.Write(text);
        output.Write("\""u8);
    }

    private static byte[] Quote(string text)
    {
        var quoted = new ArrayBufferWriter<byte>();
        WriteText(Encoding.UTF8.GetBytes(text), quoted);
        return quoted.WrittenSpan.ToArray();
    }

    private static byte[] Join(ReadOnlySpan<byte> before, byte[] text, ReadOnlySpan<byte> after) => [.. before, .. text, .. after];
}
