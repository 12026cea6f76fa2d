using Readout.Training;
using Readout.Training.Features;

namespace Readout.Tests.Training;

public class VocabularyTests
{
    private static readonly string[] Texts = ["gas gas talks", "gas talks", "arms"];
    private static readonly FeatureOptions Words = new() { WordNgrams = 1, CharNgramsTo = 0, MinStatements = 1 };

    [Fact]
    public void Ngrams_stand_in_ordinal_order_with_their_inverse_document_frequency()
    {
        var vocabulary = Vocabulary.Fit(Texts, Block.Words, Words);
        Assert.Equal(["arms", "gas", "talks"], vocabulary.Terms);
        // ln((1 + 3) / (1 + 1)) + 1 for one text of three, ln((1 + 3) / (1 + 2)) + 1 for two; a repetition within a text counts once.
        Assert.Equal([1.693147, 1.287682, 1.287682], vocabulary.Idf.Select(idf => Math.Round(idf, 6)));
    }

    [Fact]
    public void Ngrams_of_too_few_statements_are_left_out() =>
        Assert.Equal(["gas", "talks"], Vocabulary.Fit(Texts, Block.Words, Words with { MinStatements = 2 }).Terms);

    [Fact]
    public void A_weight_is_one_plus_the_logarithm_of_the_count_times_idf_scaled_to_length_1()
    {
        var weights = Vocabulary.Fit(Texts, Block.Words, Words).Weigh("talks gas gas", Words, offset: 10).ToArray();
        // gas twice: 1 + ln 2 = 1.693147, talks once: 1, both of the same idf; length √(1.693147² + 1²) = 1.966404.
        Assert.Equal([11, 12], weights.Select(w => w.Index));
        Assert.Equal([0.861037, 0.508542], weights.Select(w => Math.Round(w.Value, 6)));
    }

    [Fact]
    public void A_text_of_unknown_ngrams_has_no_weights() =>
        Assert.Empty(Vocabulary.Fit(Texts, Block.Words, Words).Weigh("rivers", Words, offset: 0));
}
