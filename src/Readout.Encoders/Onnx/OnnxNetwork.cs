using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Readout.Core;

namespace Readout.Encoders.Onnx;

/// <summary>An ONNX network in the runtime: ids of one text to one vector.</summary>
internal sealed class OnnxNetwork : IDisposable
{
    private const string Ids = "input_ids";
    private const string Mask = "attention_mask";
    private const string Types = "token_type_ids";
    private const string Sentence = "sentence_embedding";
    private static readonly string[] TokenOutputs = ["token_embeddings", "last_hidden_state"];
    private readonly string path;
    private readonly InferenceSession session;
    private readonly Pooling? pooling;
    private readonly string[] inputs;
    private readonly string output;

    /// <summary>Makes a network of the bytes of a file.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">What stands in it.</param>
    /// <param name="pooling">How tokens become one; null where no file of the model says so.</param>
    /// <exception cref="BadDataException">The runtime refuses the model, or it is no sentence encoder.</exception>
    public OnnxNetwork(string path, byte[] bytes, Pooling? pooling)
    {
        OnnxInspection.Pass(path, bytes);
        this.path = path;
        session = Open(path, bytes);
        inputs = [.. session.InputMetadata.Keys.Order(StringComparer.Ordinal)];
        foreach (var (name, input) in session.InputMetadata)
        {
            if (name is not (Ids or Mask or Types) || (input.ElementDataType is not (TensorElementType.Int64 or TensorElementType.Int32)))
                throw Refused($"the input '{name}' of {input.ElementDataType} cannot be given; " +
                    "export the model with input_ids, attention_mask and perhaps token_type_ids");
        }

        output = session.OutputMetadata.ContainsKey(Sentence) ? Sentence : TokenOutputs.FirstOrDefault(session.OutputMetadata.ContainsKey)
            ?? throw Refused($"of the outputs {string.Join(", ", session.OutputMetadata.Keys)} none is sentence_embedding, token_embeddings " +
                "or last_hidden_state; export the model with one of these");
        if (session.OutputMetadata[output].ElementDataType != TensorElementType.Float)
            throw Refused($"the output '{output}' is {session.OutputMetadata[output].ElementDataType}; " +
                "export the model with float32 outputs");
        if (output != Sentence && pooling is null)
            throw Refused("no file says how tokens become a sentence; put the model's 1_Pooling/config.json beside it");
        this.pooling = output == Sentence ? null : pooling;
    }

    /// <summary>The vector of a text, of any length.</summary>
    /// <param name="ids">The ids of its tokens.</param>
    /// <remarks>One text a run: with others beside it, a vector's last bits would depend on its company.</remarks>
    public double[] Encode(int[] ids)
    {
        try
        {
            var given = inputs.Select(name => Value(name, ids)).ToList();
            using var run = new RunOptions();
            using var found = session.Run(run, inputs, given, [output]);
            given.ForEach(value => value.Dispose());
            var shape = found[0].GetTensorTypeAndShape().Shape;
            long[] expected = pooling is null ? [1, shape[^1]] : [1, ids.Length, shape[^1]];
            if (!shape.SequenceEqual(expected) || shape[^1] == 0)
                throw Refused($"the output '{output}' has the shape [{string.Join(", ", shape)}] for a text of {ids.Length} tokens; " +
                    "export the model anew, with free batch size and length");
            var vector = PooledTokens.Of(found[0].GetTensorDataAsSpan<float>(), (int)shape[^1], pooling ?? Pooling.Mean);
            return vector.All(double.IsFinite) ? vector : throw Refused("a vector holds numbers that are not finite; " +
                "use a float32 export of the model");
        }
        catch (OnnxRuntimeException e)
        {
            throw Refused($"the network does not take {ids.Length} tokens with ids up to {ids.Max()}; " +
                $"do model and tokenizer belong together? ({FirstLine(e)})");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    private static InferenceSession Open(string path, byte[] bytes)
    {
        try
        {
            using var options = new SessionOptions
            {
                // One thread and one text a run: the sums are formed in one order.
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };
            options.AddSessionConfigEntry("session.load_model_format", "ONNX");
            OrtEnv.Instance().DisableTelemetryEvents();
            return new(bytes, options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new BadDataException(path, null, $"the runtime refuses this model; export it anew ({FirstLine(e)})");
        }
    }

    private OrtValue Value(string name, int[] ids)
    {
        int[] numbers = name switch { Ids => ids, Mask => [.. ids.Select(_ => 1)], _ => new int[ids.Length] };
        return session.InputMetadata[name].ElementDataType == TensorElementType.Int32
            ? OrtValue.CreateTensorValueFromMemory(numbers, [1, ids.Length])
            : OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(numbers, n => (long)n), [1, ids.Length]);
    }

    private static string FirstLine(OnnxRuntimeException e) => e.Message.Split('\n')[0];

    private BadDataException Refused(string problem) => new(path, null, problem);
}
