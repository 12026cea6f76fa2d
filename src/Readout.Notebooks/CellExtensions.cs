using Readout.Notebooks.Display;

namespace Readout.Notebooks;

/// <summary>The functions of cells, written behind the value.</summary>
public static class CellExtensions
{
    /// <summary>Shows a value below the cell.</summary>
    public static void Display(this object? value) => CellOutputs.Current?.Show(value);

    /// <summary>Shows text as a MIME type of your choice.</summary>
    public static void DisplayAs(this string content, string mime) => CellOutputs.Current?.Show(new MimeBundle([(mime, content)]));

    internal static string Content(object content) => content is byte[] bytes ? Convert.ToBase64String(bytes) : ValueText.Of(content);
}
