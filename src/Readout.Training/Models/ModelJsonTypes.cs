using System.Text.Json.Serialization;
using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>What model folders write as JSON beside the manifest, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Codebook))]
[JsonSerializable(typeof(List<EmbeddingBlock>))]
internal sealed partial class ModelJsonTypes : JsonSerializerContext;
