using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readout.Training.Models;

/// <summary>Trainers in JSON by their name; the library's own converter of enumerations takes longer to set up than a whole model to read.</summary>
internal sealed class TrainerConverter : JsonConverter<Trainer>
{
    /// <inheritdoc/>
    public override Trainer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Enum.TryParse<Trainer>(reader.GetString(), out var trainer) && Enum.IsDefined(trainer)
            ? trainer
            : throw new JsonException("there is no such trainer");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Trainer value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
