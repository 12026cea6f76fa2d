using System.Text;
using System.Text.RegularExpressions;
using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>The first component of a tokeniser: text to simpler text.</summary>
internal static class Normalization
{
    private static readonly Func<string, string> Unchanged = text => text;

    /// <summary>Reads the component.</summary>
    /// <param name="component"><c>normalizer</c>, or null when there is none.</param>
    public static Func<string, string> Read(JsonPart? component) => component?.Kind switch
    {
        null => Unchanged,
        "NFC" => text => text.Normalize(NormalizationForm.FormC),
        "NFD" => text => text.Normalize(NormalizationForm.FormD),
        "NFKC" => text => text.Normalize(NormalizationForm.FormKC),
        "NFKD" => text => text.Normalize(NormalizationForm.FormKD),
        "Lowercase" => LowerCase.Of,
        "StripAccents" => BertCleaning.WithoutMarks,
        "Strip" => Strip(component.Flag("strip_left", true), component.Flag("strip_right", true)),
        "Replace" => Replace(component),
        "BertNormalizer" => Bert(component),
        "Precompiled" => new CharacterMap(component.Get("precompiled_charsmap")).Apply,
        "Sequence" => component.Get("normalizers").Items().Select(Read)
            .Aggregate(Unchanged, (first, second) => text => second(first(text))),
        var other => throw component.Refused($"a normaliser '{other}' is not supported; use another model"),
    };

    private static Func<string, string> Bert(JsonPart component)
    {
        var lower = component.Flag("lowercase", true);
        return new BertCleaning(
            Clean: component.Flag("clean_text", true),
            Ideographs: component.Flag("handle_chinese_chars", true),
            Accents: component.Flag("strip_accents", lower),
            Lower: lower).Apply;
    }

    private static Func<string, string> Strip(bool left, bool right) => text =>
    {
        var start = left ? text.TrimStart() : text;
        return right ? start.TrimEnd() : start;
    };

    private static Func<string, string> Replace(JsonPart component)
    {
        var content = component.Text("content");
        var pattern = component.Get("pattern");
        if (pattern.Find("String") is { } literal)
        {
            return literal.AsText() is { Length: > 0 } old
                ? text => text.Replace(old, content, StringComparison.Ordinal)
                : throw literal.Refused("the text to replace is empty");
        }

        try
        {
            // Without backtracking no pattern takes longer than the text is long.
            var regex = new Regex(pattern.Text("Regex"), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            return text => regex.Replace(text, _ => content);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw pattern.Refused($"the pattern '{pattern.Text("Regex")}' is not supported; use another model");
        }
    }
}
