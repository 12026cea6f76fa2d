namespace Readout.Encoders.UseLite;

/// <summary>A tensor of the network: its name here, its name in the package, its shape.</summary>
/// <param name="Name">The name here.</param>
/// <param name="Source">The name in the package.</param>
/// <param name="Rows">Rows; 1 for a vector.</param>
/// <param name="Columns">Columns.</param>
internal sealed record UseLiteTensor(string Name, string Source, int Rows, int Columns)
{
    /// <summary>Columns of the embedding table, and width of the first layer's input.</summary>
    public const int EmbeddingWidth = 256;

    /// <summary>Width of every later row, and of the encoder's vectors.</summary>
    public const int Width = 512;

    /// <summary>Width inside a feed-forward block.</summary>
    public const int InnerWidth = 1536;

    /// <summary>Rows of the embedding table in the package; two more than there are pieces.</summary>
    public const int EmbeddingRows = 8002;

    private const string Variables = "module/Encoder_en/KonaTransformer/Encode";
    private const string Graph = "module_apply_default/Encoder_en/KonaTransformer/Encode";
    private const string Whole = "ConcatPartitions/concat";

    /// <summary>All tensors, in the order of the compact file.</summary>
    public static IReadOnlyList<UseLiteTensor> All { get; } =
    [
        new("embeddings", "module/Embeddings_en", EmbeddingRows, EmbeddingWidth),
        new("frequencies", $"{Graph}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1", 1, EmbeddingWidth / 2),
        new("shortcut/weights", $"{Graph}/Layer_0/TransformerLayer/dense/kernel/{Whole}", EmbeddingWidth, Width),
        new("shortcut/bias", $"{Graph}/Layer_0/TransformerLayer/dense/bias/{Whole}", 1, Width),
        .. Layer(0, EmbeddingWidth),
        .. Layer(1, Width),
        new("head/weights", "module/Encoder_en/hidden_layers/tanh_layer_0/weights", Width, Width),
        new("head/bias", "module/Encoder_en/hidden_layers/tanh_layer_0/bias", 1, Width),
    ];

    /// <summary>How many elements.</summary>
    public int Length => Rows * Columns;

    private static IEnumerable<UseLiteTensor> Layer(int layer, int width)
    {
        var (here, there) = ($"layer{layer}", $"Layer_{layer}/TransformerLayer");
        UseLiteTensor Norm(string part, string source, int columns) =>
            new($"{here}/{part}", $"{Graph}/{there}/{source}/{Whole}", 1, columns);
        UseLiteTensor Attention(string part, string source, int columns) =>
            new($"{here}/{part}", $"{Variables}/{there}/MultiheadAttention/{source}/kernel/part_0", width, columns);
        UseLiteTensor Inner(string part, string source, int rows, int columns) =>
            new($"{here}/{part}", $"{Graph}/TransformerStack/{there}/FFN/{source}/Tensordot/Reshape_1", rows, columns);
        yield return Norm("attention-norm/scale", "layer_prepostprocess/layer_norm/layer_norm_scale", width);
        yield return Norm("attention-norm/bias", "layer_prepostprocess/layer_norm/layer_norm_bias", width);
        yield return Attention("query-key-value/weights", "qkv_transform_single", 3 * width);
        yield return Norm("query-key-value/bias", "MultiheadAttention/qkv_transform_single/bias", 3 * width);
        yield return Attention("attention-output/weights", "output_transform_single", Width);
        yield return Norm("attention-output/bias", "MultiheadAttention/output_transform_single/bias", Width);
        yield return Norm("inner-norm/scale", "FFN/layer_prepostprocess/layer_norm/layer_norm_scale", Width);
        yield return Norm("inner-norm/bias", "FFN/layer_prepostprocess/layer_norm/layer_norm_bias", Width);
        yield return Inner("expand/weights", "conv1", Width, InnerWidth);
        yield return Norm("expand/bias", "FFN/conv1/bias", InnerWidth);
        yield return Inner("contract/weights", "conv2", InnerWidth, Width);
        yield return Norm("contract/bias", "FFN/conv2/bias", Width);
    }
}
