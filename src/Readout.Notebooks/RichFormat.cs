namespace Readout.Notebooks;

/// <summary>How values of a type are shown below a cell.</summary>
/// <param name="Type">The type; values of derived types and implementations are shown the same way.</param>
/// <param name="Render">Renders a value of the type.</param>
public sealed record RichFormat(Type Type, Func<object, MimeBundle> Render)
{
    /// <summary>A format of one type.</summary>
    public static RichFormat Of<T>(Func<T, MimeBundle> render)
        where T : notnull => new(typeof(T), value => render((T)value));
}
