using Readout.Training;

namespace Readout.Tests.Training;

public class SentenceRankerTrainerTests
{
    [Fact]
    public void What_speaks_for_a_sentence_gets_a_positive_weight_and_noise_next_to_none()
    {
        var sentences = Enumerable.Range(0, 400).Select(i => (new[] { i % 2, i / 2 % 2, 0.0 }, i % 2 == 0 ? .1 : .9)).ToList();
        var weights = SentenceRankerTrainer.Fit(sentences, l2: .01, seed: 1);
        // Log odds of .9 less those of .1 are 2 ln 9.
        Assert.Equal(2 * Math.Log(9), weights[0], .05);
        Assert.Equal(0, weights[1], .05);
        Assert.Equal(0, weights[2]);
        Assert.Equal(weights, SentenceRankerTrainer.Fit(sentences, l2: .01, seed: 1));
    }

    [Fact]
    public void Nothing_to_learn_from_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => SentenceRankerTrainer.Fit([], 1, 1));
}
