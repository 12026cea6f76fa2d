using Readout.Encoders.Onnx;

namespace Readout.Encoders.Tokenizing;

/// <summary>The ids that stand around every text.</summary>
/// <param name="Before">Those before it.</param>
/// <param name="After">Those behind it.</param>
internal sealed record Template(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    /// <summary>Reads the last component of a tokeniser.</summary>
    /// <param name="component"><c>post_processor</c>, or null when there is none.</param>
    public static Template Read(JsonPart? component) => component?.Kind switch
    {
        null or "ByteLevel" => new([], []),
        "BertProcessing" or "RobertaProcessing" => new([Pair(component.Get("cls"))], [Pair(component.Get("sep"))]),
        "TemplateProcessing" => Filled(component),
        "Sequence" => component.Get("processors").Items().Select(Read).LastOrDefault(t => t.Before.Count + t.After.Count > 0, new([], [])),
        var other => throw component.Refused($"a post-processor '{other}' is not supported; " +
            "use a model with TemplateProcessing, BertProcessing or RobertaProcessing"),
    };

    private static int Pair(JsonPart pair) =>
        pair.Items().ElementAtOrDefault(1)?.AsInteger() ?? throw pair.Refused("a token and its id were expected");

    private static Template Filled(JsonPart component)
    {
        var (before, after) = (new List<int>(), new List<int>());
        var target = before;
        foreach (var item in component.Get("single").Items())
        {
            var part = item.Find("SpecialToken") ?? item.Get("Sequence");
            if (part.Find("type_id") is { } type && type.AsInteger() != 0)
                throw type.Refused("token types other than 0 are not supported; use another model");
            if (item.Find("Sequence") is not null)
                target = after;
            else
                target.AddRange(component.Get("special_tokens").Get(part.Text("id")).Get("ids").Items().Select(id => id.AsInteger()));
        }

        return ReferenceEquals(target, after) ? new(before, after) : throw component.Refused("the text itself has no place in 'single'; " +
            "fetch the file again");
    }
}
