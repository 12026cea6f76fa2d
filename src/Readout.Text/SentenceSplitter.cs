using Readout.Text.Reading;
using Readout.Text.Splitting;

namespace Readout.Text;

/// <summary>Divides text into sentences, in one pass and by rules that look a few words ahead at most.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a document's kept paragraphs, in order.</summary>
    public static IEnumerable<Sentence> Split(Document document) =>
        document.Blocks.SelectMany(block => Split(document.Article.Text, block.Start, block.End));

    /// <summary>The sentences of a paragraph, in order.</summary>
    public static IEnumerable<Sentence> Split(string paragraph) => Split(paragraph, 0, paragraph.Length);

    private static IEnumerable<Sentence> Split(string text, int start, int end)
    {
        (start, end, _) = Paragraphs.Trim(text, start, end);
        while (start < end && ListMark.Length(text.AsSpan(start, end - start)) == 2 && ListMark.IsBullet(text.AsSpan(start, end - start)))
            start = Paragraphs.Trim(text, start + 1, end).Start;
        while (start < end)
        {
            var next = Boundary.After(text.AsSpan(0, end), start);
            var sentence = Paragraphs.Trim(text, start, next);
            if (sentence.Length > 0)
                yield return new(sentence.Start, sentence.End);
            start = next;
        }
    }
}
