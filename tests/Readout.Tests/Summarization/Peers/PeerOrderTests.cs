using Readout.Core;
using Readout.Summarization;
using Readout.Summarization.Peers;

namespace Readout.Tests.Summarization.Peers;

public class PeerOrderTests
{
    public static TheoryData<string> Names { get; } = ["textrank", "lexrank", "lsa", "luhn", "sumbasic", "kl-sum"];

    [Fact]
    public void SumBasic_counts_a_word_for_less_once_it_is_said()
    {
        // p: fox 3/8, owl 2/8, jay 2/8, elk 1/8. Of those with fox, the first has the higher mean (8/24 to 4/16). Then fox is 9/64 and
        // jay, 16/64, the likeliest: the third goes before the second.
        Assert.Equal([0, 2, 1], SumBasicSummarizer.Order(Texts.Of("Fox fox owl.", "Fox elk.", "Jay jay owl.")));
    }

    [Fact]
    public void KlSum_takes_what_brings_the_words_closest_to_those_of_the_document()
    {
        // p: fox .6, owl .2, elk .2.
        // First: ln 1.03 − .6 ln 101 = −2.74 for "fox", ln 2.03 − .8 ln 101 = −2.98 for both others. Then, with fox and
        // owl said: ln 3.03 − .6 ln(2.01/1.01) = .70 for "fox", ln 4.03 − .6 ln(2.01/1.01) − .2 ln 101 = .06 for "fox elk".
        Assert.Equal([1, 2, 0], KlSumSummarizer.Order(Texts.Of("Fox.", "Fox owl.", "Fox elk.")));
    }

    [Fact]
    public void Function_words_and_endings_do_not_count()
    {
        var words = PeerWords.Of(Texts.Of("They have been meeting.", "He met her after the meetings."));
        Assert.Equal([1, 2], words.Content.Select(w => w.Length));
        Assert.Equal([2, 1], words.Counts);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_peer_keeps_length_and_document_order_and_is_never_empty(string name)
    {
        var peer = Peer(name);
        var indices = Texts.Chosen(peer.Summarize(Texts.Meeting, SummaryLength.Sentences(3)));
        Assert.Equal(3, indices.Length);
        Assert.Equal(indices.Order(), indices);
        Assert.Single(peer.Summarize(Texts.Meeting, SummaryLength.Words(1)).Lines);
        Assert.Empty(peer.Summarize(Texts.Of(), SummaryLength.Sentences(3)).Lines);
        Assert.Equal([0, 1], Texts.Chosen(peer.Summarize(Texts.Of("He has.", "She has.", "They have."), SummaryLength.Sentences(2))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_peer_stands_in_the_evaluation(string name)
    {
        var report = SummaryEvaluation.Run([new("x", Texts.Meeting, "a railway across the border")]);
        Assert.InRange(report[name].Mean.Rouge1.F, .01, .99);
        Assert.True(report[name].DocumentsPerSecond > 0);
    }

    private static ISummarizer Peer(string name) =>
        SummaryMethod.All().Single(m => m.Name == name).For(new("x", Texts.Meeting, "reference"));
}
