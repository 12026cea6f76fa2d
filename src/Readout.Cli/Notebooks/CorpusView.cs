using System.Globalization;
using Readout.Core;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>A corpus as a notebook shows it: topics with their counts.</summary>
internal static class CorpusView
{
    public static MimeBundle Render(Corpus corpus)
    {
        var (training, heldOut) = (corpus.Of(Split.Train), corpus.Of(Split.HeldOut));
        var table = new DisplayTable(
            ["topic", "statements", "train", "held out"],
            [.. corpus.Topics.Select(topic => (object?[])[topic, corpus.Support(topic), training.Support(topic), heldOut.Support(topic)])]);
        return (table with
        {
            Remark = string.Create(CultureInfo.InvariantCulture, $"{corpus.Statements.Count} statements of {corpus.Documents} documents"),
        }).ToBundle();
    }
}
