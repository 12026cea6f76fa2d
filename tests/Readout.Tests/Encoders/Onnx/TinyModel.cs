using Readout.Core;
using Readout.Encoders;

namespace Readout.Tests.Encoders.Onnx;

/// <summary>A folder as an exporter leaves it: a tiny network, seven pieces and the pooling.</summary>
internal sealed class TinyModel : IDisposable
{
    /// <summary>The pieces; the network's table has a row for each.</summary>
    public const string Vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\ntrade\n##s\nvisit\n";

    private readonly TemporaryFolder folder = new();

    public TinyModel(TinyOnnx? network = null, string pooling = """{"pooling_mode_mean_tokens": true, "pooling_mode_cls_token": false}""")
    {
        Write("model.onnx", (network ?? new()).Bytes());
        Write("vocab.txt", Vocabulary);
        Write("1_Pooling/config.json", pooling);
    }

    public string Path => folder.Path;

    /// <summary>The path of a file in the folder.</summary>
    public string At(string name) => System.IO.Path.Combine(folder.Path, name);

    public TinyModel Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public TinyModel Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    /// <summary>The vectors of texts, by an encoder loaded for them.</summary>
    public float[][] Encode(params string[] texts)
    {
        using var encoder = OnnxEncoder.Load(folder.Path);
        return encoder.Encode(texts);
    }

    public string Fingerprint()
    {
        using var encoder = OnnxEncoder.Load(folder.Path);
        return encoder.Fingerprint;
    }

    /// <summary>The message with which the folder is refused.</summary>
    public string Refusal() => Assert.Throws<BadDataException>(() => OnnxEncoder.Load(folder.Path).Dispose()).Message;

    public void Dispose() => folder.Dispose();
}
