using Readout.Encoders;

namespace Readout.Tests.Encoders.Onnx;

public class OnnxEncoderTests
{
    // [CLS] is (1, 0), [SEP] (0, 3), trade (3, 0), ##s (0, 2), visit (2, 2), [UNK] (0, 4).
    [Fact]
    public void The_mean_counts_every_token_of_a_text_and_has_length_1()
    {
        using var model = new TinyModel();
        // trade: (1 + 3, 3)/3, of direction (4, 3)/5. trades visit: (1 + 3 + 2, 3 + 2 + 2)/5, of direction (6, 7)/√85.
        var vectors = model.Encode("Trade", "trades visit");
        Assert.Equal([0.8f, 0.6f], vectors[0]);
        Assert.Equal([(float)(6 / Math.Sqrt(85)), (float)(7 / Math.Sqrt(85))], vectors[1]);
    }

    [Fact]
    public void The_first_token_alone_counts_with_cls_pooling()
    {
        using var model = new TinyModel(pooling: """{"pooling_mode_cls_token": true}""");
        Assert.Equal([1, 0], model.Encode("trade visit")[0]);
    }

    [Theory]
    [InlineData("""{"pooling_mode_max_tokens": true}""")]
    [InlineData("""{"pooling_mode": "max"}""")]
    public void The_largest_of_each_component_counts_with_max_pooling(string pooling)
    {
        using var model = new TinyModel(pooling: pooling);
        // trade: (max(1, 3, 0), max(0, 0, 3)) = (3, 3).
        Assert.Equal([(float)Math.Sqrt(0.5), (float)Math.Sqrt(0.5)], model.Encode("trade")[0]);
    }

    [Fact]
    public void A_sentence_vector_of_the_network_itself_goes_before_any_pooling()
    {
        // The network takes the largest; the file beside it says mean.
        using var model = new TinyModel(new() { SentenceOutput = true });
        Assert.Equal([(float)Math.Sqrt(0.5), (float)Math.Sqrt(0.5)], model.Encode("trade")[0]);
        File.Delete(model.At("1_Pooling/config.json"));
        Assert.Equal(2, model.Encode("trade")[0].Length);
    }

    [Theory]
    [InlineData(true, "token_embeddings", "input_ids", "attention_mask")]
    [InlineData(false, "last_hidden_state", "input_ids")]
    public void A_network_gets_the_inputs_it_asks_for(bool small, string output, params string[] inputs)
    {
        using var model = new TinyModel(new() { Short = small, Output = output, Inputs = inputs });
        Assert.Equal([0.8f, 0.6f], model.Encode("trade")[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u0001\u200b")]
    public void A_text_without_words_is_the_zero_vector_and_disturbs_no_neighbour(string text)
    {
        using var model = new TinyModel();
        Assert.Equal([[0.8f, 0.6f], [0, 0], [0.8f, 0.6f]], model.Encode("trade", text, "trade"));
    }

    [Fact]
    public void The_company_of_a_text_and_the_number_of_threads_change_no_bit()
    {
        using var model = new TinyModel();
        string[] texts = [.. Enumerable.Range(0, 60).Select(i => string.Concat(Enumerable.Repeat("trades visit x ", 1 + (i * 7 % 23)))[..^(1 + (i % 5))])];
        using var one = OnnxEncoder.Load(model.Path);
        using var four = OnnxEncoder.Load(model.Path, threads: 4);
        var together = one.Encode(texts);
        Assert.Equal(together, four.Encode(texts));
        Assert.Equal(together, texts.Select(text => one.Encode([text])[0]));
    }

    [Theory]
    [InlineData("sentence_bert_config.json", """{"max_seq_length": 4}""")]
    [InlineData("tokenizer_config.json", """{"model_max_length": 4}""")]
    [InlineData("config.json", """{"max_position_embeddings": 4}""")]
    public void What_stands_behind_the_last_token_that_fits_does_not_count(string file, string contents)
    {
        using var model = new TinyModel().Write(file, contents);
        var vectors = model.Encode("trade visit", "trade visit and more", "visit trade");
        Assert.Equal(vectors[0], vectors[1]);
        using var encoder = OnnxEncoder.Load(model.Path);
        Assert.Equal([2, 4, 6, 3], encoder.Tokenize("trade visit and more"));
    }

    [Fact]
    public void The_limit_made_for_sentences_goes_before_the_others()
    {
        using var model = new TinyModel().Write("sentence_bert_config.json", """{"max_seq_length": 5}""")
            .Write("tokenizer_config.json", """{"model_max_length": 4}""");
        using var encoder = OnnxEncoder.Load(model.Path);
        Assert.Equal(5, encoder.Tokenize("trade trade trade trade").Length);
    }

    [Fact]
    public void A_tokenizer_without_a_limit_reads_512_tokens()
    {
        using var model = new TinyModel().Write("tokenizer_config.json", """{"model_max_length": 1000000000000000019884624838656}""");
        using var encoder = OnnxEncoder.Load(model.Path);
        Assert.Equal(512, encoder.Tokenize(string.Concat(Enumerable.Repeat("trade ", 600))).Length);
    }

    [Fact]
    public void The_prompt_of_a_model_stands_before_every_text_that_says_something()
    {
        using var model = new TinyModel().Write("config_sentence_transformers.json", """{"prompts": {"query": "visit "}, "default_prompt_name": "query"}""");
        using var encoder = OnnxEncoder.Load(model.Path);
        Assert.Equal([2, 6, 4, 3], encoder.Tokenize("trade"));
        Assert.Empty(encoder.Tokenize(" "));
    }

    [Fact]
    public void Modules_name_the_folders_of_the_parts()
    {
        using var model = new TinyModel().Write("0_Words/vocab.txt", TinyModel.Vocabulary).Write("Pool/config.json", """{"pooling_mode_cls_token": true}""")
            .Write("modules.json", """
                [{"type": "sentence_transformers.models.Transformer", "path": "0_Words"}, {"type": "sentence_transformers.models.Pooling", "path": "Pool"},
                 {"type": "sentence_transformers.models.Normalize", "path": "2_Normalize"}]
                """);
        File.Delete(model.At("vocab.txt"));
        Assert.Equal([1, 0], model.Encode("trade")[0]);
    }

    [Fact]
    public void The_network_may_stand_in_a_folder_onnx()
    {
        using var model = new TinyModel();
        Directory.CreateDirectory(model.At("onnx"));
        File.Move(model.At("model.onnx"), model.At("onnx/model.onnx"));
        Assert.Equal([0.8f, 0.6f], model.Encode("trade")[0]);
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_files_wherever_they_stand()
    {
        using var first = new TinyModel();
        using var second = new TinyModel();
        Assert.Equal(first.Fingerprint(), second.Fingerprint());
        var seen = new HashSet<string> { first.Fingerprint() };
        Assert.True(seen.Add(second.Write("vocab.txt", TinyModel.Vocabulary + "more\n").Fingerprint()));
        Assert.True(seen.Add(second.Write("1_Pooling/config.json", """{"pooling_mode_max_tokens": true}""").Fingerprint()));
        Assert.True(seen.Add(second.Write("sentence_bert_config.json", """{"max_seq_length": 9}""").Fingerprint()));
        Assert.True(seen.Add(second.Write("model.onnx", new TinyOnnx { Table = new float[14] }.Bytes()).Fingerprint()));
    }

    [Fact]
    public void A_vector_of_zeros_stays_one()
    {
        using var model = new TinyModel(new() { Table = new float[14] });
        Assert.Equal([0, 0], model.Encode("trade")[0]);
    }

    [Fact]
    public void Every_encoder_can_be_remembered()
    {
        using var model = new TinyModel();
        using var encoder = OnnxEncoder.Load(model.Path);
        using var folder = new TemporaryFolder();
        var cache = new EncoderCache(encoder, folder.Path);
        Assert.Equal(encoder.Encode(["trade"]), cache.Encode(["trade"]));
        Assert.Equal(("onnx", 2), (cache.Name, cache.Dimension));
    }
}
