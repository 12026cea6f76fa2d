using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readout.Training.Models;

/// <summary>Writes trainers by their name; the library's own converter of enumerations takes longer to set up than a model to write.</summary>
internal sealed class TrainerConverter : JsonConverter<Trainer>
{
    /// <summary><see cref="ManifestReader"/> reads.</summary>
    public override Trainer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Trainer value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
