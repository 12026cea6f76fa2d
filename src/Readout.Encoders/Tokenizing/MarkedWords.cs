using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>Words with a mark in place of the space before them, as SentencePiece has them.</summary>
internal sealed class MarkedWords : IWordSplitter
{
    private readonly string mark;
    private readonly string scheme;
    private readonly bool cuts;

    /// <summary>Reads the component.</summary>
    public MarkedWords(JsonPart component)
    {
        mark = component.Text("replacement");
        if (mark.Length != 1)
            throw component.Refused($"one character is expected as 'replacement', not '{mark}'; fetch the file again");
        // Older files say add_prefix_space instead.
        scheme = component.Find("prepend_scheme")?.AsText() ?? (component.Flag("add_prefix_space", true) ? "always" : "never");
        if (scheme is not ("always" or "first" or "never"))
            throw component.Refused($"prepend_scheme '{scheme}' is not supported; use a model with always, first or never");
        cuts = component.Flag("split", true);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Split(string text, bool first)
    {
        var marked = text.Replace(" ", mark, StringComparison.Ordinal);
        if ((scheme == "always" || (scheme == "first" && first)) && !marked.StartsWith(mark[0]))
            marked = mark + marked;
        var start = 0;
        for (var at = 1; cuts && at < marked.Length; at++)
        {
            if (marked[at] != mark[0])
                continue;
            yield return marked[start..at];
            start = at;
        }

        yield return marked[start..];
    }
}
