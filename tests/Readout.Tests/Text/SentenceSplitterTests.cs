using CsCheck;

namespace Readout.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Michel met U.S. officials.")]
    [InlineData("Point No. 5 was agreed at 9 a.m. on Monday.")]
    [InlineData("Joseph R. Biden met J. P. Nkolo in St. Petersburg.")]
    [InlineData("Trade grew by 8.7 percent on Feb. 5, 2022.")]
    [InlineData("See www.example.org/a.b?c=d for the text.")]
    [InlineData("The E.U. and the U.K. agreed.")]
    [InlineData("He spoke to Sen. Dolm, Gov. Reyes and Lt. Gen. Falk.")]
    [InlineData("\"Why not?\" Xi asked.")]
    [InlineData("\"Will it be on time?\" President Arven Dolm asked.")]
    [InlineData("“We measure everything,” she said, “and we share nothing.”")]
    [InlineData("The leaders (see para. 3 and Art. 5) agreed.")]
    [InlineData("A grant of Rs. 850 crore was agreed.")]
    [InlineData("The state will give Sh. 400 million to the fund.")]
    [InlineData("Schools No. 7 and No. 12 received H.E. Almaz Desalew and Dr. Iyer.")]
    [InlineData("1. The sides agreed.")]
    [InlineData("(a) The sides agreed.")]
    [InlineData("We will ... continue.")]
    [InlineData("Firms such as Acme Inc. and Bolt Ltd. took part.")]
    [InlineData("He met Sens. Ray and Holt, and H.E. The Prime Minister.")]
    [InlineData("U.S. President Lund arrived at 5 p.m. GMT on Monday.")]
    [InlineData("The envoys, incl. Amb. Cole and Col. (ret.) Falk, agreed.")]
    [InlineData("A. The sides agreed.")]
    [InlineData("Version 1.5 and No.5 are out.")]
    [InlineData("« We shall not let go », the President concluded.")]
    public void One_sentence_stays_whole(string text) => Assert.Equal([text], ArticleData.Sentences(text));

    [Theory]
    [InlineData("He met U.S. envoys. The talks went well.", "He met U.S. envoys.", "The talks went well.")]
    [InlineData("They left for the U.S. The talks went well.", "They left for the U.S.", "The talks went well.")]
    [InlineData("They agreed on peace.The two sides met.", "They agreed on peace.", "The two sides met.")]
    [InlineData("It opens at 9 a.m. The doors close at five.", "It opens at 9 a.m.", "The doors close at five.")]
    [InlineData("\"We will go. We will stay,\" he said.", "\"We will go.", "We will stay,\" he said.")]
    [InlineData("\"We will go,\" he said. \"We will stay.\"", "\"We will go,\" he said.", "\"We will stay.\"")]
    [InlineData("He spoke of \"a common road.\" She agreed.", "He spoke of \"a common road.\"", "She agreed.")]
    [InlineData("«Merci.» He left.", "«Merci.»", "He left.")]
    [InlineData("« It is not open for ever. » She left.", "« It is not open for ever. »", "She left.")]
    [InlineData("It is done, he concluded. « Veldt can count on us. »", "It is done, he concluded.", "« Veldt can count on us. »")]
    [InlineData("They met in Washington, D.C. Mr. Lund thanked him.", "They met in Washington, D.C.", "Mr. Lund thanked him.")]
    [InlineData("It ended at 6 p.m. President Lund left.", "It ended at 6 p.m.", "President Lund left.")]
    [InlineData("He briefed the Council on 3 March.1 He left.", "He briefed the Council on 3 March.1", "He left.")]
    [InlineData("They met in Geneva.[2] \"It is hard,\" he said.", "They met in Geneva.[2]", "\"It is hard,\" he said.")]
    [InlineData("The talks went on… The guns fell silent.", "The talks went on…", "The guns fell silent.")]
    [InlineData("They met. (They had met before.)", "They met.", "(They had met before.)")]
    [InlineData("It ended in 2022. 12 ministers came.", "It ended in 2022.", "12 ministers came.")]
    [InlineData("So it is!  And so it stays.", "So it is!", "And so it stays.")]
    public void Two_sentences_are_parted(string text, string first, string second) =>
        Assert.Equal([first, second], ArticleData.Sentences(text));

    [Fact]
    public void A_line_break_inside_a_sentence_is_kept() =>
        Assert.Equal(["The level of\nthe sea fell."], ArticleData.Sentences("The level of\nthe sea fell."));

    [Fact]
    public void A_bullet_is_no_part_of_its_item() => Assert.Equal(["speed up the work;"], ArticleData.Sentences("• speed up the work;"));

    [Fact]
    public void Splitting_a_sentence_again_gives_the_sentence() =>
        TextGen.Texts.Sample(text =>
        {
            foreach (var sentence in ArticleData.Sentences(text))
                Assert.Equal([sentence], ArticleData.Sentences(sentence));
        });
}
