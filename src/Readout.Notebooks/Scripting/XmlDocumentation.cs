using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Readout.Notebooks.Scripting;

/// <summary>The documentation file beside an assembly, read when it is first asked for.</summary>
internal sealed class XmlDocumentation(string path) : DocumentationProvider
{
    private readonly string path = path;
    private Dictionary<string, string>? members;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is XmlDocumentation other && other.path == path;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(path);

    /// <inheritdoc/>
    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        (members ??= Read()).GetValueOrDefault(documentationMemberID, "");

    private Dictionary<string, string> Read()
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return read;
        try
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
                read[(string?)member.Attribute("name") ?? ""] = member.ToString();
        }
        catch (XmlException)
        {
            // Documentation is a courtesy: without a readable file there is none.
        }

        return read;
    }
}
