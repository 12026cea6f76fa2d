namespace Readout.Tests.Encoders.Tokenizing;

public class VocabularyFileTests
{
    private const string Lines = "[PAD]\n[UNK]\n[CLS]\n[SEP]\ntrade\n##s\nvisit\nTrade\ncafe\ncafé\n$\n.\n中\n##中\n";

    [Fact]
    public void The_longest_piece_comes_first_and_a_word_that_cannot_be_cut_is_unknown() =>
        Assert.Equal([2, 4, 5, 1, 6, 3], Tokenizers.Vocabulary(Lines).Ids("trades tradesmen visit"));

    [Fact]
    public void Without_settings_letters_become_small_and_lose_their_accents() =>
        Assert.Equal([2, 4, 8, 3], Tokenizers.Vocabulary(Lines).Ids("TRADE Café"));

    [Fact]
    public void A_model_with_case_keeps_case_and_accents() =>
        Assert.Equal([2, 7, 9, 1, 3], Tokenizers.Vocabulary(Lines, """{"do_lower_case": false}""").Ids("Trade café Cafe"));

    [Fact]
    public void Accents_may_stay_though_case_goes() =>
        Assert.Equal([2, 9, 3], Tokenizers.Vocabulary(Lines, """{"do_lower_case": true, "strip_accents": false}""").Ids("CAFÉ"));

    [Fact]
    public void Signs_are_words_of_their_own() =>
        Assert.Equal([2, 10, 6, 11, 11, 10, 3], Tokenizers.Vocabulary(Lines).Ids("$visit..$"));

    [Fact]
    public void A_chinese_character_is_a_word_unless_the_settings_say_otherwise()
    {
        Assert.Equal([2, 12, 12, 3], Tokenizers.Vocabulary(Lines).Ids("中中"));
        Assert.Equal([2, 12, 13, 3], Tokenizers.Vocabulary(Lines, """{"tokenize_chinese_chars": false}""").Ids("中中"));
    }

    [Fact]
    public void Control_characters_go_and_every_white_space_parts_words() =>
        Assert.Equal([2, 4, 6, 4, 3], Tokenizers.Vocabulary(Lines).Ids("tra\u200bde\u00a0visit\ttrade\u0000"));

    [Fact]
    public void The_words_of_a_text_are_never_control_tokens() =>
        // [, SEP and ] are three words, none of them in the vocabulary.
        Assert.Equal([2, 1, 1, 1, 3], Tokenizers.Vocabulary(Lines).Ids("[SEP]"));

    [Fact]
    public void The_settings_may_name_other_control_tokens() =>
        Assert.Equal([0, 2, 1], Tokenizers.Vocabulary("<s>\n</s>\na\n<unk>\n",
            """{"cls_token": "<s>", "sep_token": {"content": "</s>"}, "unk_token": "<unk>"}""").Ids("a"));

    [Theory]
    [InlineData("a\nb\na\n", "vocab.txt:3: 'a' stands on line 1 too")]
    [InlineData("a\n", "vocab.txt: the unknown token '[UNK]' is not in the vocabulary")]
    [InlineData("", "vocab.txt: the unknown token '[UNK]' is not in the vocabulary")]
    [InlineData("[UNK]\n[CLS]\n", "vocab.txt: '[SEP]' is missing; name the token of this model in tokenizer_config.json")]
    public void A_vocabulary_that_cannot_be_right_is_refused(string lines, string message) =>
        Assert.Contains(message, Tokenizers.Refusal(() => Tokenizers.Vocabulary(lines)), StringComparison.Ordinal);
}
