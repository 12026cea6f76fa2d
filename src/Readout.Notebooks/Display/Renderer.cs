using System.Collections;
using System.Runtime.CompilerServices;

namespace Readout.Notebooks.Display;

/// <summary>Shows any value: as its format says, a sequence as a table, an object as its properties, anything else as text.</summary>
internal sealed class Renderer(IReadOnlyList<RichFormat> formats)
{
    private const int ShownRows = 50;

    /// <summary>Renders a value.</summary>
    public MimeBundle Render(object? value) => value switch
    {
        null => MimeBundle.Text("null"),
        MimeBundle bundle => bundle,
        string text => MimeBundle.Text(text),
        DisplayTable table => table.ToBundle(),
        _ when formats.FirstOrDefault(f => f.Type.IsInstanceOfType(value)) is { } format => format.Render(value),
        IEnumerable items => Sequence(items),
        ITuple tuple => MimeBundle.Text(tuple.ToString()!),
        _ => One(value),
    };

    private static MimeBundle One(object value) => Properties.NamesOf(value.GetType()) is { Count: > 0 } names
        ? new DisplayTable(["property", "value"], [.. names.Zip(Properties.ValuesOf(value), (n, v) => (object?[])[n, v])]).ToBundle()
        : MimeBundle.Text(ValueText.Alone(value));

    private static MimeBundle Sequence(IEnumerable items)
    {
        object?[] shown = [.. items.Cast<object?>().Take(ShownRows + 1)];
        var rows = shown.Take(ShownRows);
        var types = rows.Select(r => r?.GetType()).Distinct().ToArray();
        var names = types is [{ } type] ? Properties.NamesOf(type) : [];
        var table = names.Count > 0
            ? new DisplayTable(names, [.. rows.Select(r => Properties.ValuesOf(r!))])
            : new DisplayTable(["value"], [.. rows.Select(r => (object?[])[r])]);
        return (shown.Length > ShownRows ? table with { Remark = $"… the first {ShownRows} rows{OfAll(items)}" } : table).ToBundle();
    }

    private static string OfAll(IEnumerable items) => items is ICollection all ? FormattableString.Invariant($" of {all.Count}") : "";
}
