namespace Readout.Encoders.Onnx;

/// <summary>Where the parts of a model stand in its folder, as <c>modules.json</c> says.</summary>
/// <param name="Transformer">The folder of the network and the tokenizer with a slash at its end; empty for the model's own.</param>
/// <param name="Pooling">The file that says how the tokens become one.</param>
internal sealed record ModelFiles(string Transformer, string Pooling)
{
    private const string ModulesName = "modules.json";

    /// <summary>Reads the list of modules; without one, the places that exporters use.</summary>
    public static ModelFiles Read(OnnxFolder folder)
    {
        var files = new ModelFiles("", "1_Pooling/config.json");
        foreach (var module in folder.TryReadJson(ModulesName)?.Items() ?? [])
        {
            files = module.Text("type").Split('.')[^1] switch
            {
                "Transformer" => files with { Transformer = Inside(module) },
                "Pooling" => files with { Pooling = Inside(module) + "config.json" },
                // Every vector is made to length 1 anyway: a promise of ISentenceEncoder.
                "Normalize" => files,
                var other => throw module.Refused($"a module '{other}' cannot be run; " +
                    "use a model of a Transformer, a Pooling and perhaps a Normalize"),
            };
        }

        return files;
    }

    /// <summary>The network: <c>model.onnx</c>, or the same in <c>onnx/</c>; null when there is neither.</summary>
    public string? Network(OnnxFolder folder) =>
        new[] { $"{Transformer}model.onnx", $"{Transformer}onnx/model.onnx", "onnx/model.onnx", "model.onnx" }.FirstOrDefault(folder.Has);

    private static string Inside(JsonPart module)
    {
        var path = module.Find("path")?.AsText() ?? "";
        if (path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-'))
            return path.Length == 0 ? "" : path + "/";
        throw module.Refused($"the path '{path}' is not a plain folder name; modules stand in folders of the model such as 1_Pooling");
    }
}
