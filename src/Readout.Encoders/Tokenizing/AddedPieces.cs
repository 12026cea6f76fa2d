using System.Text.RegularExpressions;
using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>Pieces that stand in a tokeniser's list of additions. Its control tokens are none of them: no text is one.</summary>
internal sealed class AddedPieces
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Regex? pattern;

    /// <summary>Reads the list.</summary>
    /// <param name="list"><c>added_tokens</c>, or null when there is none.</param>
    public AddedPieces(JsonPart? list)
    {
        foreach (var token in list?.Items() ?? [])
        {
            if (token.Flag("special", false))
            {
                Control.Add(token.Get("id").AsInteger());
                continue;
            }

            foreach (var way in new[] { "single_word", "lstrip", "rstrip" })
            {
                if (token.Flag(way, false))
                    throw token.Refused($"an added token with '{way}' is not supported; use another model");
            }

            if (token.Text("content") is { Length: > 0 } content)
                ids[content] = token.Get("id").AsInteger();
        }

        // Of two that begin at one place the longer wins.
        var longest = ids.Keys.OrderByDescending(piece => piece.Length).ThenBy(piece => piece, StringComparer.Ordinal);
        if (ids.Count > 0)
            pattern = new(string.Join('|', longest.Select(Regex.Escape)), RegexOptions.CultureInvariant);
    }

    /// <summary>The ids of control tokens, which no text has.</summary>
    public HashSet<int> Control { get; } = [];

    /// <summary>Cuts a text where such pieces stand in it.</summary>
    /// <returns>The sections in their order, each with its id where it is such a piece.</returns>
    public IEnumerable<(string Section, int? Id)> Cut(string text)
    {
        var end = 0;
        for (var match = pattern?.Match(text); match is { Success: true }; match = match.NextMatch())
        {
            if (match.Index > end)
                yield return (text[end..match.Index], null);
            yield return (match.Value, ids[match.Value]);
            end = match.Index + match.Length;
        }

        if (end < text.Length)
            yield return (text[end..], null);
    }
}
