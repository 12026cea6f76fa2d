using Readout.Core;
using Readout.Encoders;
using Readout.Encoders.Onnx;

namespace Readout.Tests.Encoders.Onnx;

public class OnnxRefusalTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var refused = Assert.Throws<BadDataException>(() => OnnxEncoder.Load("no/such/folder"));
        Assert.StartsWith("no/such/folder: there is no such folder", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx", "there is neither model.onnx nor onnx/model.onnx")]
    [InlineData("vocab.txt", "there is neither tokenizer.json nor vocab.txt")]
    [InlineData("1_Pooling/config.json", "put the model's 1_Pooling/config.json beside it")]
    public void A_file_that_is_missing_is_named(string file, string message)
    {
        using var model = new TinyModel();
        File.Delete(model.At(file));
        Assert.Contains(message, model.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weights.bin")]
    [InlineData("../../../etc/passwd")]
    public void Weights_in_another_file_are_refused_before_anything_is_run(string location)
    {
        using var model = new TinyModel(new() { External = location });
        Assert.Contains("model.onnx: weights of this model stand in another file", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operator_of_someone_is_refused_by_its_name()
    {
        using var model = new TinyModel(new() { Domain = "com.example" });
        Assert.Contains("the operator 'Gather' of 'com.example' is not a standard one", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operator_that_the_runtime_does_not_have_is_refused_by_the_runtime()
    {
        using var model = new TinyModel(new() { Domain = "com.microsoft" });
        Assert.Contains("model.onnx: the runtime refuses this model", model.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "git lfs pull")]
    [InlineData("<html>Not found</html>", "this is no ONNX model")]
    [InlineData("", "this is no ONNX model: it has no graph")]
    public void What_is_no_model_is_refused(string contents, string message)
    {
        using var model = new TinyModel().Write("model.onnx", contents);
        Assert.Contains(message, model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_more_than_2_GB_is_refused_unread()
    {
        using var model = new TinyModel();
        // A file with a hole takes no room.
        using (var file = File.OpenWrite(model.At("model.onnx")))
            file.SetLength(OnnxFolder.LargestModel + 1);
        Assert.Contains("2000000001 bytes, but 2000000000 are the most that is read", model.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("vocab.txt")]
    [InlineData("1_Pooling")]
    public void A_link_is_not_followed(string name)
    {
        using var model = new TinyModel();
        using var elsewhere = new TinyModel();
        if (Directory.Exists(model.At(name)))
            Directory.Delete(model.At(name), recursive: true);
        File.Delete(model.At(name));
        File.CreateSymbolicLink(model.At(name), elsewhere.At(name));
        Assert.Contains($"{name}: this is a link", model.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("/etc")]
    [InlineData("..")]
    public void A_module_outside_the_folder_is_refused(string path)
    {
        using var model = new TinyModel().Write("modules.json", $$"""[{"type": "x.Pooling", "path": "{{path}}"}]""");
        Assert.Contains($"modules.json: [0]: the path '{path}' is not a plain folder name", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_cannot_be_run_is_refused_by_its_name()
    {
        using var model = new TinyModel().Write("modules.json", """[{"type": "sentence_transformers.models.Dense", "path": "2_Dense"}]""");
        Assert.Contains("a module 'Dense' cannot be run", model.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"pooling_mode_lasttoken": true}""", "the pooling 'pooling_mode_lasttoken' is not supported")]
    [InlineData("""{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": true}""", "'pooling_mode_cls_token + pooling_mode_mean_tokens' is not supported")]
    [InlineData("{}", "the pooling is not named")]
    [InlineData("""{"pooling_mode_cls_token": "yes"}""", "pooling_mode_cls_token: true or false was expected")]
    [InlineData("{\n]", "1_Pooling/config.json:2: this is no JSON")]
    public void Another_pooling_is_refused_by_its_name(string pooling, string message)
    {
        using var model = new TinyModel(pooling: pooling);
        Assert.Contains(message, model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_cannot_be_given_is_refused_by_its_name()
    {
        using var model = new TinyModel(new() { Inputs = ["input_ids", "position_ids"] });
        Assert.Contains("the input 'position_ids' of Int64 cannot be given", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_without_a_known_output_is_refused_with_those_it_has()
    {
        using var model = new TinyModel(new() { Output = "logits" });
        Assert.Contains("of the outputs logits none is sentence_embedding", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tokenizer_of_another_model_shows_when_its_ids_leave_the_table()
    {
        using var model = new TinyModel().Write("vocab.txt", TinyModel.Vocabulary + "other\n");
        var refused = Assert.Throws<BadDataException>(() => model.Encode("trade other"));
        Assert.Contains("does not take 4 tokens with ids up to 7; do model and tokenizer belong together?", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_refused()
    {
        using var model = new TinyModel(new() { Table = [.. Enumerable.Repeat(float.NaN, 14)] });
        Assert.Contains("numbers that are not finite", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_with_no_room_for_text_is_refused()
    {
        using var model = new TinyModel().Write("sentence_bert_config.json", """{"max_seq_length": 2}""");
        Assert.Contains("a text has 2 tokens at most, and 2 of them stand around it", model.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_cut_short_anywhere_is_refused_as_bad_data()
    {
        var bytes = new TinyOnnx().Bytes();
        for (var length = 0; length < bytes.Length - 6; length += 3)
        {
            using var model = new TinyModel().Write("model.onnx", bytes[..length]);
            Assert.Contains("model.onnx: ", model.Refusal(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_changed_byte_gives_bad_data_or_an_encoder_but_no_other_error()
    {
        var bytes = new TinyOnnx().Bytes();
        using var model = new TinyModel();
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= (byte)(1 << (i % 8));
            model.Write("model.onnx", changed);
            try
            {
                Assert.Equal(2, model.Encode("trade")[0].Length);
            }
            catch (BadDataException e)
            {
                Assert.Contains("model.onnx: ", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_thread_is_no_number_of_threads() => Assert.Throws<ArgumentOutOfRangeException>(() => OnnxEncoder.Load("x", threads: 0));
}
