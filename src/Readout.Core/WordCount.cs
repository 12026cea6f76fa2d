namespace Readout.Core;

/// <summary>Counts words as a word processor does: runs without white space, and each Chinese or Japanese character by itself.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            var alone = c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
            var starts = alone || (!inside && !char.IsWhiteSpace(c));
            count += starts ? 1 : 0;
            inside = !alone && !char.IsWhiteSpace(c);
        }

        return count;
    }
}
