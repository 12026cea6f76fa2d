using Readout.Text.Lexical;

namespace Readout.Text.Attributing;

/// <summary>Tells direct speech from mixed and indirect by what stands inside quotation marks and what around them.</summary>
internal static class QuotedShare
{
    private const int FewWords = 4;

    /// <summary>The directness of a sentence that has a speaker.</summary>
    public static Directness Of(ParsedSentence sentence, Quotations quotations)
    {
        var finding = sentence.Finding;
        var (spoken, fragment, around, inserted) = (0, 0, 0, false);
        var lastSpoken = sentence.Tokens.FindLastIndex(t => t.Quoted && t.IsWord);
        var endsWithTag = EndsWithTag(sentence, lastSpoken);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord)
                continue;
            var quotation = token.Quoted ? quotations.At(token.Start) : null;
            if (quotation is { Speech: true })
            {
                inserted |= spoken == 0 && around > 0 && token.Kind == TokenKind.Lower;
                spoken++;
            }
            else if (quotation is { Fragment: true })
            {
                fragment++;
            }
            else if (!(i >= finding.Tag.From && i < finding.Tag.To) && !(endsWithTag && i >= finding.Tag.To && i > lastSpoken))
            {
                around++;
            }
        }

        return spoken + fragment == 0 ? Directness.Indirect : spoken > 0 && around <= FewWords && !inserted ? Directness.Direct
            : Directness.Mixed;
    }

    // Behind the tag nothing more is reported: "…," he said in Dresk; but not "…," he said, adding that ….
    private static bool EndsWithTag(ParsedSentence sentence, int lastSpoken)
    {
        var (finding, tokens) = (sentence.Finding, sentence.Tokens);
        for (var i = Math.Max(finding.Tag.To, lastSpoken + 1); i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Word == "," && Verbs.At(tokens, i + 1) is { Form: VerbForm.Ing })
                return false;
        }

        return finding.Rule is "tag" or "inverted-tag" or "according-to"
            || (finding is { Rule: "subject", Hit.Verb.Lemma: "tell" } && finding.Tag.From > lastSpoken && lastSpoken >= 0
                && tokens.Take(finding.Tag.From).All(t => t.Quoted || !t.IsWord));
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
