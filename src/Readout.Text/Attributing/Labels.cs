using Readout.Text.Lexical;
using Readout.Text.Naming;
using Readout.Text.Reading;

namespace Readout.Text.Attributing;

/// <summary>The speakers that a transcript names before their words, paragraph by paragraph.</summary>
internal sealed class Labels
{
    private const int FewestLabels = 2;
    private readonly SortedList<int, string> labels = [];

    /// <summary>Finds the labels of a document; a text with a single one is no transcript.</summary>
    public Labels(Document document)
    {
        var text = document.Article.Text;
        foreach (var cut in document.Cuts.Where(c => c.Rule == "speaker"))
            labels.Add(cut.Start, cut.Text.Trim().TrimEnd(':'));
        foreach (var block in document.Blocks)
        {
            var paragraph = text.AsSpan(block.Start, block.End - block.Start);
            if (SpeakerLabel.Length(paragraph) is > 0 and var length)
                labels.TryAdd(block.Start, paragraph[..(length - 1)].ToString());
        }

        if (labels.Count < FewestLabels)
            labels.Clear();
    }

    /// <summary>Whether the document is a transcript.</summary>
    public bool Any => labels.Count > 0;

    /// <summary>The names on the labels.</summary>
    public IEnumerable<string> Names => labels.Values.Distinct(StringComparer.Ordinal);

    /// <summary>The label that holds at an offset, and where it stands; null before the first.</summary>
    public (string Label, int At)? At(int offset)
    {
        var (low, high) = (0, labels.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (labels.GetKeyAtIndex(middle) <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high < 0 ? null : (labels.GetValueAtIndex(high), labels.GetKeyAtIndex(high));
    }

    /// <summary>The person that a label names; null for "Question" and the like.</summary>
    public static Mention? Mention(string label)
    {
        var bracket = label.IndexOfAny(['(', '[']);
        var name = (bracket > 0 ? label[..bracket] : label).Trim();
        name = Name.Mixed(name);
        var tokens = Tokenizer.Of(name, 0, name.Length, new(new Document(new("label", name), [], [])));
        return Mentions.Of(name, tokens) is [{ Kind: MentionKind.Person } only] && only.To == tokens.Count ? only : null;
    }
}
