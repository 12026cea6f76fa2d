using CsCheck;
using Readout.Evaluation;

namespace Readout.Tests.Evaluation;

public sealed class WilsonIntervalTests
{
    [Fact]
    public void The_interval_is_that_of_Wilson()
    {
        // z² = 3.8415; p = .3, n = 10: middle (.3 + .19207) / 1.38415 = .35551, half 1.95996 / 1.38415 · √(.021 + .0096037) = .24771.
        var interval = WilsonInterval.Of(.3, 10);
        Assert.Equal(.3, interval.Value);
        Assert.Equal(.1078, interval.Low, 3);
        Assert.Equal(.6032, interval.High, 3);
    }

    [Fact]
    public void Documents_that_differ_count_for_fewer_statements()
    {
        // Two of four documents are all of the topic: 40 statements count for p(1-p)/var = .25 / (4/3 · 4·25 / 1600) = 3.
        var interval = WilsonInterval.OfDocuments([(10, 10), (10, 10), (0, 10), (0, 10)]);
        Assert.Equal(WilsonInterval.Of(.5, 3), interval);
    }

    [Fact]
    public void A_single_document_has_no_interval() =>
        Assert.Equal(new(.25, double.NaN, double.NaN), WilsonInterval.OfDocuments([(1, 4)]));

    [Fact]
    public void An_interval_holds_its_share_and_stays_between_0_and_1() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 20]).Select((part, more) => ((long)part, (long)(part + more))).List[2, 12].Sample(documents =>
        {
            var interval = WilsonInterval.OfDocuments(documents);
            Assert.InRange(interval.Value, interval.Low, interval.High);
            Assert.InRange(interval.Low, 0, interval.High);
            Assert.InRange(interval.High, 0, 1);
        });
}
