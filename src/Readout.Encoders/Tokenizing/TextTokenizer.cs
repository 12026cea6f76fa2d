using System.Text;

namespace Readout.Encoders.Tokenizing;

/// <summary>Text to ids: normalise, cut into words, cut those into pieces, put what must stand around them.</summary>
/// <param name="normalize">Normalises a text.</param>
/// <param name="added">Pieces that were added to the vocabulary and are found before words are cut.</param>
/// <param name="splitter">Cuts words.</param>
/// <param name="pieces">Cuts pieces.</param>
/// <param name="template">What stands around a text.</param>
internal sealed class TextTokenizer(
    Func<string, string> normalize, AddedPieces added, IWordSplitter splitter, IPieceModel pieces, Template template)
{
    /// <summary>How many tokens stand around a text.</summary>
    public int Frame => template.Before.Count + template.After.Count;

    /// <summary>The ids of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maximum">How many ids there may be, with those around the text; what stands behind does not count.</param>
    /// <returns>The ids; none where the text has none of its own.</returns>
    public int[] Encode(string text, int maximum)
    {
        // Half a surrogate pair would stop the normalisation; it becomes U+FFFD.
        var whole = normalize(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        var ids = new List<int>();
        foreach (var (section, id) in added.Cut(whole))
        {
            if (ids.Count >= maximum - Frame)
                break;
            if (id is { } known)
                ids.Add(known);
            else
                ids.AddRange(splitter.Split(section, first: ids.Count == 0).Where(word => word.Length > 0).SelectMany(pieces.Encode));
        }

        return ids.Count == 0 ? [] : [.. template.Before, .. ids.Take(maximum - Frame), .. template.After];
    }
}
