using System.Text.Json.Serialization;
using Readout.Core;
using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>What model folders write as JSON, laid out by the compiler: finding it out at run time takes longer than classifying a thousand statements.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, Converters = [typeof(TrainerConverter)])]
[JsonSerializable(typeof(ModelManifest))]
[JsonSerializable(typeof(Codebook))]
[JsonSerializable(typeof(List<EmbeddingBlock>))]
internal sealed partial class ManifestTypes : JsonSerializerContext;
