using Readout.Encoders.Tokenizing;

namespace Readout.Tests.Encoders.Tokenizing;

public class PieceModelTests
{
    private const string Marked = """{"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"}""";
    private const string Spaces = """{"type": "WhitespaceSplit"}""";

    [Fact]
    public void Word_pieces_of_a_file_are_those_of_its_vocabulary() =>
        Assert.Equal([1, 2, 4, 0], Tokenizers.Of(Tokenizers.WordPiece, splitter: """{"type": "BertPreTokenizer"}""").Ids("ab$ ba"));

    [Theory]
    [InlineData("""["a b", "ab c"]""")]
    [InlineData("""[["a", "b"], ["ab", "c"]]""")]
    public void Pairs_are_joined_in_the_order_of_the_list(string merges)
    {
        var tokenizer = Tokenizers.Of($$"""{"type": "BPE", "unk_token": "?", "vocab": {"?": 0, "a": 1, "b": 2, "c": 3, "ab": 4, "abc": 5, "bc": 6}, "merges": {{merges}}}""", splitter: Spaces);
        // abcb: a b joins to ab, ab c to abc, b stays; bca: b c is no pair of the list.
        Assert.Equal([5, 2, 2, 3, 1, 0], tokenizer.Ids("abcb bca z"));
    }

    [Fact]
    public void Bytes_are_joined_as_characters_with_the_space_before_a_word()
    {
        // A space is Ġ; é is the bytes C3 A9, written Ã ©.
        var tokenizer = Tokenizers.Of("""{"type": "BPE", "vocab": {"Ġ": 0, "a": 1, "Ã": 2, "©": 3, "Ġa": 4, "Ã©": 5}, "merges": ["Ġ a", "Ã ©"]}""",
            splitter: """{"type": "ByteLevel", "add_prefix_space": true}""");
        Assert.Equal([4, 4, 5], tokenizer.Ids("a aé"));
    }

    [Fact]
    public void The_cut_with_the_highest_sum_wins()
    {
        // ▁ab + c = -3 - 2 = -5; ▁a + bc = -2 - 2.5 = -4.5.
        var tokenizer = Unigram(("▁", -4), ("a", -4), ("b", -4), ("c", -2), ("▁ab", -3), ("▁a", -2), ("bc", -2.5));
        Assert.Equal([6, 7], tokenizer.Ids("abc"));
    }

    [Fact]
    public void An_unknown_character_costs_more_than_any_piece_and_a_run_of_them_is_one()
    {
        var tokenizer = Unigram(("▁", -1), ("a", -1), ("😀", -30));
        // The smile is a piece, however rare; 中文 and the other face are not.
        Assert.Equal([1, 0, 2, 3, 0], tokenizer.Ids("中文a😀🙃🙃"));
    }

    [Fact]
    public void Of_equal_sums_the_one_whose_last_piece_begins_first_wins() =>
        // ▁ + aa against ▁a + a, both -3.
        Assert.Equal([1, 4], Unigram(("▁", -1), ("a", -1), ("▁a", -2), ("aa", -2)).Ids("aa"));

    [Fact]
    public void A_control_token_is_no_piece_of_a_text()
    {
        const string Model = """{"type": "Unigram", "unk_id": 0, "vocab": [["?", 0], ["<s>", 0], ["<", -1], ["s", -1], [">", -1]]}""";
        Assert.Equal([1], Tokenizers.Of(Model).Ids("<s>"));
        Assert.Equal([2, 3, 4], Tokenizers.Of(Model, added: """[{"id": 1, "content": "<s>", "special": true}]""").Ids("<s>"));
    }

    [Fact]
    public void An_added_piece_is_found_before_words_are_cut() =>
        Assert.Equal([1, 9, 8, 2], Tokenizers.Of("""{"type": "Unigram", "unk_id": 0, "vocab": [["?", 0], ["a", -1], ["b", -1], ["xx", -1]]}""",
            added: """[{"id": 8, "content": "x"}, {"id": 9, "content": "xx", "special": false}]""").Ids("axxxb"));

    [Theory]
    [InlineData("""{"type": "WordLevel", "vocab": {}}""", "model: a model 'WordLevel' is not supported")]
    [InlineData("""{"type": "BPE", "byte_fallback": true}""", "'byte_fallback' is not supported")]
    [InlineData("""{"type": "BPE", "vocab": {"a": 0}, "merges": ["a b"], "ignore_merges": true}""", "'ignore_merges' and 'dropout' are not supported")]
    [InlineData("""{"type": "BPE", "vocab": {"a": 0}, "merges": ["a b"]}""", "model: vocabulary and merges do not fit together")]
    [InlineData("""{"type": "BPE", "vocab": {"a": 0}, "merges": ["ab"]}""", "model: vocabulary and merges do not fit together")]
    [InlineData("""{"type": "BPE", "vocab": {}, "merges": []}""", "model: vocabulary and merges do not fit together")]
    [InlineData("""{"type": "BPE", "vocab": {"a": -1}, "merges": []}""", "model.vocab.a: -1 is not from 0 to 9999999")]
    [InlineData("""{"type": "Unigram", "unk_id": 3, "vocab": [["a", 0]]}""", "unk_id 3 is not in the vocabulary of 1 pieces")]
    [InlineData("""{"type": "Unigram", "unk_id": null, "vocab": [["a", 0]]}""", "model: 'unk_id' is missing")]
    [InlineData("""{"type": "Unigram", "unk_id": 0, "vocab": [["a"]]}""", "model.vocab[0]: a piece and its score were expected")]
    [InlineData("""{"type": "WordPiece", "vocab": []}""", "model.vocab: an object was expected")]
    [InlineData("""{"type": "WordPiece", "unk_token": "?", "continuing_subword_prefix": "##", "max_input_chars_per_word": 0, "vocab": {"?": 0}}""", "model.max_input_chars_per_word: 0 is not from 1")]
    [InlineData("""{"type": "WordPiece", "unk_token": "?", "continuing_subword_prefix": "##", "max_input_chars_per_word": 9, "vocab": {"?": 0, "a": 2147483647}}""", "model.vocab.a: 2147483647 is not from 0")]
    [InlineData("""{"type": "WordPiece", "unk_token": "?", "continuing_subword_prefix": "##", "max_input_chars_per_word": 9, "vocab": {"?": 0, "a\n": 1}}""", "has a line end, or shares its id")]
    [InlineData("""{"type": "WordPiece", "unk_token": "?", "continuing_subword_prefix": "##", "max_input_chars_per_word": 9, "vocab": {"?": 0, "a": 0}}""", "has a line end, or shares its id")]
    public void A_model_that_is_not_supported_or_damaged_is_refused(string model, string message) =>
        Assert.Contains(message, Tokenizers.Refusal(() => Tokenizers.Of(model)), StringComparison.Ordinal);

    private static TextTokenizer Unigram(params (string Text, double Score)[] pieces)
    {
        var list = string.Join(", ", pieces.Select(piece => FormattableString.Invariant($"[\"{piece.Text}\", {piece.Score}]")));
        return Tokenizers.Of($$"""{"type": "Unigram", "unk_id": 0, "vocab": [["?", 0], {{list}}]}""", splitter: Marked);
    }
}
