using Readout.Encoders.UseLite;

namespace Readout.Tests.Encoders;

public class UnigramTokenizerTests
{
    private static readonly Piece[] Reserved = [.. Enumerable.Range(0, 6).Select(i => new Piece($"<{i}>", 0))];

    [Fact]
    public void The_cut_with_the_highest_sum_wins()
    {
        // ▁ab + c = -3 - 2 = -5; ▁a + bc = -2 - 2.5 = -4.5; single letters cost -4 each.
        var tokenizer = Tokenizer(("▁", -4), ("a", -4), ("b", -4), ("c", -2), ("▁ab", -3), ("▁a", -2), ("bc", -2.5));
        Assert.Equal([11, 12], tokenizer.Encode("abc"));
    }

    [Fact]
    public void Of_equal_sums_the_one_with_the_later_start_of_its_last_piece_wins()
    {
        // ▁a + aa against ▁aa + a, both -3; in single letters it is -3.5.
        var tokenizer = Tokenizer(("▁", -4), ("a", -1), ("▁a", -1.5), ("aa", -1.5), ("▁aa", -2));
        Assert.Equal([10, 7], tokenizer.Encode("aaa"));
    }

    [Fact]
    public void A_run_of_unknown_characters_is_one_unknown() =>
        Assert.Equal([6, 0, 7, 0], Tokenizer(("▁", -1), ("a", -1)).Encode("中文a😀😀"));

    [Fact]
    public void Text_is_normalised_but_its_case_and_spaces_stay()
    {
        // ﬁ becomes f, i; the no-break space a space; A is no a.
        var tokenizer = Tokenizer(("▁", -1), ("f", -1), ("i", -1), ("a", -1));
        Assert.Equal([6, 7, 8, 6, 6, 9, 0], tokenizer.Encode("ﬁ\u00a0 aA"));
    }

    [Fact]
    public void Of_a_piece_that_stands_twice_the_later_counts() =>
        Assert.Equal([6, 8], Tokenizer(("▁", -1), ("a", -1), ("a", -5)).Encode("a"));

    [Fact]
    public void A_reserved_entry_never_matches_text() =>
        Assert.Equal([6, 0], Tokenizer(("▁", -1)).Encode("<3>"));

    [Fact]
    public void Nothing_has_no_ids() => Assert.Empty(Tokenizer(("▁", -1)).Encode(""));

    private static UnigramTokenizer Tokenizer(params (string Text, double Score)[] pieces) =>
        new([.. Reserved, .. pieces.Select(p => new Piece(p.Text, p.Score))]);
}
