using System.CommandLine;
using Readout.Cli.Shell;
using Readout.Core;

namespace Readout.Cli.Summaries;

/// <summary>The three options that say how long a summary may be.</summary>
internal sealed class SummaryLengthOptions
{
    private const int DefaultSentences = 3;
    private readonly Option<int?> sentences = new("--sentences") { Description = "So many sentences [default: 3].", HelpName = "N" };
    private readonly Option<int?> words = new("--words") { Description = "At most so many words, in whole sentences.", HelpName = "N" };
    private readonly Option<string?> ratio = new("--ratio") { Description = "A share of the sentences, such as 20%.", HelpName = "SHARE" };

    public void AddTo(Command verb)
    {
        verb.Add(sentences);
        verb.Add(words);
        verb.Add(ratio);
    }

    /// <summary>The length asked for.</summary>
    public SummaryLength Of(ParseResult parsed) => (parsed.GetValue(sentences), parsed.GetValue(words), parsed.GetValue(ratio)) switch
    {
        (null, null, null) => SummaryLength.Sentences(DefaultSentences),
        ({ } n, null, null) when n > 0 => SummaryLength.Sentences(n),
        (null, { } n, null) when n > 0 => SummaryLength.Words(n),
        (null, null, { } share) => SummaryLength.ParseRatio(share) ?? throw new UsageException($"--ratio '{share}' is not a share such as 20% or 0.2"),
        (_, null, null) => throw new UsageException("--sentences takes a whole number from 1"),
        (null, _, null) => throw new UsageException("--words takes a whole number from 1"),
        _ => throw new UsageException("name one of --sentences, --words, --ratio"),
    };
}
