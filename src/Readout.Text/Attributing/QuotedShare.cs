using Readout.Text.Lexical;

namespace Readout.Text.Attributing;

/// <summary>Tells direct speech from mixed and indirect by what stands inside quotation marks and what around them.</summary>
internal static class QuotedShare
{
    private const int FewWords = 4;

    /// <summary>The directness of a sentence that has a speaker.</summary>
    public static Directness Of(ParsedSentence sentence, Quotations quotations)
    {
        var (spoken, around) = (0, 0);
        var finding = sentence.Finding;
        var endsWithTag = finding.Rule is "tag" or "inverted-tag" or "according-to";
        var lastSpoken = sentence.Tokens.FindLastIndex(t => t.Quoted && t.IsWord);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord)
                continue;
            if (token.Quoted && quotations.At(token.Start) is { Speech: true })
                spoken++;
            else if (!(i >= finding.Tag.From && i < finding.Tag.To) && !(endsWithTag && i >= finding.Tag.To && i > lastSpoken))
                around++;
        }

        return spoken == 0 ? Directness.Indirect : around <= FewWords ? Directness.Direct : Directness.Mixed;
    }

    /// <summary>The group of the speech that a sentence begins in, or holds; null for none.</summary>
    public static int? Group(ParsedSentence sentence, Quotations quotations)
    {
        if (sentence.Tokens.Count == 0)
            return quotations.At(sentence.Span.Start) is { Speech: true } whole ? whole.Group : null;
        foreach (var token in sentence.Tokens)
        {
            if (token.Quoted && quotations.At(token.Start) is { Speech: true } quotation)
                return quotation.Group;
        }

        return null;
    }
}
