using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>The network of <see cref="UseLiteNetwork"/> with the way back: both layers and the head learn, the embeddings do not.</summary>
internal sealed class TrainableNetwork
{
    private readonly TokenInput start;
    private readonly TrainableLayer[] layers;
    private readonly TrainableHead head;
    private readonly GradientMemory memory = new();
    private readonly Matrix input = new();

    /// <summary>Starts from some weights, which stay as they are.</summary>
    public TrainableNetwork(UseLiteWeights weights, Shares shares)
    {
        Parameters = TunedWeights.Tensors.ToDictionary(t => t.Name, t => new Parameter(t, weights.Tensors[t.Name]), StringComparer.Ordinal);
        var products = new Products(shares);
        start = new(weights);
        layers = [new(Parameters, "layer0", "shortcut", products, memory), new(Parameters, "layer1", null, products, memory)];
        head = new(Parameters, products);
    }

    /// <summary>What is tuned, by the names of tensors.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters { get; }

    /// <summary>One vector of length 1 a sentence, good until the next call.</summary>
    public Matrix Forward(Sentences sentences)
    {
        input.Resize(sentences.Tokens, UseLiteTensor.EmbeddingWidth);
        for (var i = 0; i < sentences.Count; i++)
            start.Fill(sentences.Ids[i], input.Slice(sentences.Start(i), sentences.Length(i)));
        layers[0].Forward(input, sentences);
        layers[1].Forward(layers[0].Output, sentences);
        head.Forward(layers[1].Output, sentences);
        return head.Vectors;
    }

    /// <summary>Fills the gradients of all parameters, from that of the vectors that <see cref="Forward"/> just gave.</summary>
    public void Backward(Matrix vectorGradient, Sentences sentences)
    {
        head.Backward(vectorGradient, sentences, memory.State);
        layers[1].Backward(layers[0].Output, sentences);
        layers[0].Backward(input, sentences);
    }
}
