using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readout.Training.Models;

/// <summary>How model folders write what is no manifest as JSON: indented, camel case, enumerations by name, undefined numbers as "NaN".</summary>
internal static class ModelJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = ModelJsonTypes.Default,
    };

    public static byte[] Render<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];

    public static T Parse<T>(byte[] content) =>
        JsonSerializer.Deserialize<T>(content, Options) ?? throw new JsonException("the file holds null");

    public static string Quote(string text) => JsonSerializer.Serialize(text, Options);

    public static string Unquote(string json) => JsonSerializer.Deserialize<string>(json, Options)!;
}
