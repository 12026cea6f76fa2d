using System.Globalization;
using Readout.Core;

namespace Readout.Summarization;

/// <summary>Makes a summary of chosen sentences: document order, speakers where the words need them, a remark on the length.</summary>
internal static class SummaryMaker
{
    public static Summary Make(SummaryDocument document, IReadOnlyList<int> chosen, SummaryLength length, Func<int, double>? score = null)
    {
        var lines = new List<SummaryLine>(chosen.Count);
        foreach (var i in chosen.Order())
        {
            var sentence = document.Sentences[i];
            var carriesOn = lines.Count > 0 && lines[^1].Index == i - 1
                && string.Equals(lines[^1].Sentence.Speaker, sentence.Speaker, StringComparison.Ordinal);
            lines.Add(new(i, sentence, Attribution.Show(sentence, carriesOn)) { Score = score?.Invoke(i) ?? double.NaN });
        }

        var summary = new Summary(document, lines);
        return summary with { Remark = RemarkOn(summary, length, score is not null) };
    }

    private static string RemarkOn(Summary summary, SummaryLength length, bool scored)
    {
        var (lines, all) = (summary.Lines.Count, summary.Document.Sentences.Count);
        if (all == 0)
            return "there is no sentence to summarise";
        var (sentences, words) = length.In(summary.Document);
        if (lines > sentences)
            return Say($"no quotation is cut, and each is longer than {length}: the shortest has {lines} sentences");
        if (words < int.MaxValue && summary.Words is var count && count > words)
            return Say($"no sentence is as short as {length}: the shortest has {count} words");
        if (scored && words == int.MaxValue && lines < Math.Min(sentences, all))
            return Say($"{lines} of {sentences} sentences: no quotation is cut, and each one left has more");
        return lines == all && length.ShareOf(summary.Document) >= 1 && (sentences > all || words < int.MaxValue)
            ? Say($"the document is not longer than {length}: all of it is shown")
            : "";
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
