using Readout.Text.Lexical;
using Readout.Text.Naming;

namespace Readout.Text.Attributing;

/// <summary>A sentence with its tokens and mentions, and what it tells of its speaker.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Mentions">Its mentions.</param>
/// <param name="Finding">What it tells of its speaker.</param>
internal sealed record ParsedSentence(Sentence Span, List<Token> Tokens, List<Mention> Mentions, Finding Finding)
{
    /// <summary>Longer sentences are not read for speakers: no writer's sentence is, and hostile input would be.</summary>
    public const int Longest = 6000;

    private static readonly Finding TooLong = new("too-long", null, null);

    /// <summary>Reads a sentence.</summary>
    public static ParsedSentence Of(string text, Sentence span, Quotations quotations)
    {
        if (span.End - span.Start > Longest)
            return new(span, [], [], TooLong);
        var tokens = Tokenizer.Of(text, span.Start, span.End, quotations);
        var mentions = Naming.Mentions.Of(text, tokens);
        return new(span, tokens, mentions, new Clauses(text, tokens, mentions).Find());
    }
}
