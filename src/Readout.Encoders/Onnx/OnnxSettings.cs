namespace Readout.Encoders.Onnx;

/// <summary>What the files of a model say besides its weights and its vocabulary.</summary>
/// <param name="MaximumTokens">How many tokens of a text are read, with those that stand around it.</param>
/// <param name="LowerCase">Whether texts are made lower case before anything else.</param>
/// <param name="Prompt">What stands before every text.</param>
/// <param name="Pooling">How the tokens become one; null where no file says so.</param>
internal sealed record OnnxSettings(int MaximumTokens, bool LowerCase, string Prompt, Pooling? Pooling)
{
    /// <summary>How many tokens are read where no file names a number.</summary>
    public const int UsualMaximum = 512;

    private static readonly Dictionary<string, Pooling> Poolings = new(StringComparer.Ordinal)
    {
        ["pooling_mode_mean_tokens"] = Onnx.Pooling.Mean,
        ["pooling_mode_cls_token"] = Onnx.Pooling.Cls,
        ["pooling_mode_max_tokens"] = Onnx.Pooling.Max,
        ["mean"] = Onnx.Pooling.Mean,
        ["cls"] = Onnx.Pooling.Cls,
        ["max"] = Onnx.Pooling.Max,
    };

    /// <summary>Reads the settings of a model.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="files">Where its parts are.</param>
    /// <param name="tokenizer">Its <c>tokenizer_config.json</c>, if it has one.</param>
    public static OnnxSettings Read(OnnxFolder folder, ModelFiles files, JsonPart? tokenizer)
    {
        var sentences = folder.TryReadJson(files.Transformer + "sentence_bert_config.json");
        var network = folder.TryReadJson(files.Transformer + "config.json");
        var pooling = folder.TryReadJson(files.Pooling);
        var prompt = Prompted(folder.TryReadJson("config_sentence_transformers.json"));
        if (prompt.Length > 0 && pooling?.Flag("include_prompt", true) == false)
            throw pooling.Refused("pooling without the prompt is not supported; use a model with include_prompt true");
        var lower = sentences?.Flag("do_lower_case", false) ?? false;
        return new(Maximum(sentences, tokenizer, network), lower, prompt, pooling is null ? null : PoolingOf(pooling));
    }

    // A file's own number wins; otherwise the smaller of what the tokenizer and the network can take.
    private static int Maximum(JsonPart? sentences, JsonPart? tokenizer, JsonPart? network)
    {
        var own = sentences?.Find("max_seq_length");
        // A tokenizer without a limit says 1e30.
        JsonPart?[] limits = own is not null ? [own] : [tokenizer?.Find("model_max_length"), network?.Find("max_position_embeddings")];
        var least = limits.OfType<JsonPart>().MinBy(limit => limit.AsNumber());
        if (least is null || least.AsNumber() > 1e6)
            return UsualMaximum;
        return least.AsNumber() >= 1 ? (int)least.AsNumber() : throw least.Refused("at least one token must be read");
    }

    private static string Prompted(JsonPart? file)
    {
        if (file?.Find("default_prompt_name") is not { } name)
            return "";
        return file.Get("prompts").Text(name.AsText());
    }

    private static Pooling PoolingOf(JsonPart file)
    {
        var flags = file.Members().Select(member => member.Name).Where(name => name.StartsWith("pooling_mode_", StringComparison.Ordinal));
        string[] modes = file.Find("pooling_mode") is { } mode ? [mode.AsText()] : [.. flags.Where(name => file.Flag(name, false))];
        if (modes is [var one] && Poolings.TryGetValue(one, out var pooling))
            return pooling;
        var problem = modes.Length == 0 ? "is not named" : $"'{string.Join(" + ", modes)}' is not supported";
        throw file.Refused($"the pooling {problem}; use a model with one of mean, cls, max");
    }
}
