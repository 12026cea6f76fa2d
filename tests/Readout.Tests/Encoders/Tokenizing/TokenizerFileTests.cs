namespace Readout.Tests.Encoders.Tokenizing;

public class TokenizerFileTests
{
    private const string Frame = """
        {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
         "special_tokens": {"<s>": {"ids": [7]}, "</s>": {"ids": [8, 9]}}}
        """;

    [Theory]
    [InlineData(Frame, 7, 3, 8, 9)]
    [InlineData("""{"type": "BertProcessing", "sep": ["s", 9], "cls": ["c", 7]}""", 7, 3, 9)]
    [InlineData("""{"type": "RobertaProcessing", "sep": ["s", 9], "cls": ["c", 7]}""", 7, 3, 9)]
    [InlineData("""{"type": "Sequence", "processors": [{"type": "ByteLevel"}, {"type": "BertProcessing", "sep": ["s", 9], "cls": ["c", 7]}]}""", 7, 3, 9)]
    [InlineData("null", 3)]
    public void A_template_puts_ids_around_a_text(string template, params int[] expected) =>
        Assert.Equal(expected, Tokenizers.Of(Tokenizers.WordPiece, template: template).Ids("b"));

    [Fact]
    public void What_stands_around_a_text_stays_when_the_text_is_cut() =>
        Assert.Equal([7, 1, 3, 8, 9], Tokenizers.Of(Tokenizers.WordPiece, splitter: """{"type": "Whitespace"}""", template: Frame).Encode("a b a b", 5));

    [Theory]
    [InlineData("""{"type": "Lowercase"}""", "ÉA\u0130", "éai\u0307")]
    [InlineData("""{"type": "NFKC"}""", "ﬁ", "fi")]
    [InlineData("""{"type": "Sequence", "normalizers": [{"type": "NFD"}, {"type": "StripAccents"}]}""", "Éा", "E")]
    [InlineData("""{"type": "Sequence", "normalizers": []}""", "É", "É")]
    [InlineData("""{"type": "Strip", "strip_left": false, "strip_right": true}""", " a ", " a")]
    [InlineData("""{"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": "$0"}""", "a   b", "a$0b")]
    [InlineData("""{"type": "Replace", "pattern": {"String": "``"}, "content": "\""}""", "``a", "\"a")]
    [InlineData("""{"type": "BertNormalizer", "clean_text": false, "handle_chinese_chars": false, "strip_accents": null, "lowercase": false}""", "É\t中", "É\t中")]
    public void A_normaliser_does_what_its_name_says(string normalizer, string text, string expected) =>
        Assert.Equal(expected, Tokenizers.Normalized(normalizer, text));

    [Theory]
    [InlineData("""{"type": "Whitespace"}""", "a_1 b-c. कि", "a_1|b|-|c|.|कि")]
    [InlineData("""{"type": "WhitespaceSplit"}""", " a-b\tc ", "a-b|c")]
    [InlineData("""{"type": "BertPreTokenizer"}""", "a+b “c” 😀d", "a|+|b|“|c|”|😀d")]
    [InlineData("""{"type": "ByteLevel", "add_prefix_space": false}""", "a'll b  c1!", "a|'ll|Ġb|Ġ|Ġc|1|!")]
    [InlineData("""{"type": "ByteLevel", "add_prefix_space": true, "use_regex": false}""", "a b", "ĠaĠb")]
    [InlineData("""{"type": "Metaspace", "replacement": "_", "prepend_scheme": "always"}""", "a  b", "_a|_|_b")]
    [InlineData("""{"type": "Metaspace", "replacement": "_", "prepend_scheme": "never", "split": false}""", "a b", "a_b")]
    [InlineData("""{"type": "Metaspace", "replacement": "_", "add_prefix_space": false}""", "a b", "a|_b")]
    [InlineData("""{"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, {"type": "Metaspace", "replacement": "_", "prepend_scheme": "first"}]}""", "a b", "_a|b")]
    public void A_splitter_cuts_as_its_name_says(string splitter, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Tokenizers.Words(splitter, text));

    [Fact]
    public void Half_a_surrogate_pair_is_the_character_that_stands_for_damage() =>
        Assert.Equal(Tokenizers.Of(Tokenizers.WordPiece).Ids("a\ufffd"), Tokenizers.Of(Tokenizers.WordPiece, """{"type": "NFC"}""").Ids("a\ud800"));

    [Theory]
    [InlineData("""{"type": "Nmt"}""", null, null, "normalizer: a normaliser 'Nmt' is not supported")]
    [InlineData("""{"type": "Replace", "pattern": {"Regex": "(?<=a)b"}, "content": ""}""", null, null, "normalizer.pattern: the pattern '(?<=a)b' is not supported")]
    [InlineData("""{"type": "Replace", "pattern": {"String": ""}, "content": ""}""", null, null, "normalizer.pattern.String: the text to replace is empty")]
    [InlineData(null, """{"type": "Sequence", "pretokenizers": [{"type": "Digits"}]}""", null, "pre_tokenizer.pretokenizers[0]: a pre-tokeniser 'Digits' is not supported")]
    [InlineData(null, """{"type": "Metaspace", "replacement": "_", "prepend_scheme": "sometimes"}""", null, "prepend_scheme 'sometimes' is not supported")]
    [InlineData(null, """{"type": "Metaspace", "replacement": "__"}""", null, "not '__'")]
    [InlineData(null, null, """{"type": "Other"}""", "a post-processor 'Other' is not supported")]
    [InlineData(null, null, """{"type": "TemplateProcessing", "single": []}""", "the text itself has no place in 'single'")]
    [InlineData(null, null, """{"type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 1}}]}""", "single[0].Sequence.type_id: token types other than 0 are not supported")]
    [InlineData(null, null, """{"type": "BertProcessing", "cls": ["c"]}""", "post_processor.cls: a token and its id were expected")]
    [InlineData("3", null, null, "normalizer: 'type' is missing")]
    public void A_component_that_is_not_supported_is_refused_by_its_name(string? normalizer, string? splitter, string? template, string message) =>
        Assert.Contains(message, Tokenizers.Refusal(() => Tokenizers.Of(Tokenizers.WordPiece, normalizer, splitter, template)), StringComparison.Ordinal);

    [Fact]
    public void An_added_piece_with_manners_of_its_own_is_refused() =>
        Assert.Contains("added_tokens[0]: an added token with 'lstrip' is not supported",
            Tokenizers.Refusal(() => Tokenizers.Of(Tokenizers.WordPiece, added: """[{"id": 1, "content": "x", "lstrip": true}]""")), StringComparison.Ordinal);
}
