using Readout.Encoders.Tuning;

namespace Readout.Tests.Encoders;

public class ContrastiveLossTests
{
    [Fact]
    public void Two_pairs_at_right_angles_cost_what_the_formula_says()
    {
        // Each row: its partner has similarity 1, the two others 0; divided by 0.5: log(e² + 2) − 2.
        var loss = ContrastiveLoss.Compute(new([1, 0, 1, 0, 0, 1, 0, 1], 4, 2), [0, 0, 1, 1], 0.5f, new());
        Assert.Equal(Math.Log(Math.Exp(2) + 2) - 2, loss, 1e-12);
    }

    [Fact]
    public void A_text_alone_in_its_topic_only_stands_in_the_way_of_others()
    {
        // The pair pays log(1 + 1) each, the third nothing: 2·log 2 / 3.
        var loss = ContrastiveLoss.Compute(new([1, 0, 1, 0, 1, 0], 3, 2), [0, 0, 1], 1, new());
        Assert.Equal(2 * Math.Log(2) / 3, loss, 1e-12);
    }
}
