using Readout.Notebooks.Display;

namespace Readout.Notebooks;

/// <summary>What a cell can call by name alone: the functions that other C# kernels have too.</summary>
public sealed class CellFunctions
{
    internal CellFunctions()
    {
    }

#pragma warning disable CA1822, IDE1006 // Scripts see the members of an instance, and these names are given.
    /// <summary>Shows a value below the cell.</summary>
    public void display(object? value) => CellOutputs.Current?.Show(value);

    /// <summary>HTML that a viewer renders.</summary>
    public MimeBundle HTML(string html) => MimeBundle.Html(html, html);

    /// <summary>Shows text, or the bytes of a picture, as a MIME type of your choice.</summary>
    public void DisplayAs(object content, string mime) => CellOutputs.Current?.Show(new MimeBundle([(mime, CellExtensions.Content(content))]));
#pragma warning restore CA1822, IDE1006
}
