using Readout.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Readout.Corpora.Yaml;

/// <summary>Reads YAML key by key, so that every complaint can name a line and no nesting is deeper than the reader asks for.</summary>
/// <param name="text">The YAML.</param>
/// <param name="source">What messages call the file.</param>
internal sealed class YamlEvents(string text, string source)
{
    private readonly Parser parser = new(new StringReader(text));

    /// <summary>The line of the next event.</summary>
    public long Line => Next().Start.Line;

    /// <summary>Skips to the content of the one document in the file.</summary>
    public void Open()
    {
        Next();
        Move();
        if (Next() is StreamEnd)
            throw Bad(null, "it holds nothing but comments; write title, version and topics");
        Move();
    }

    /// <summary>Sees to it that nothing follows the document.</summary>
    public void Close()
    {
        Move();
        if (Next() is not StreamEnd)
            throw Bad(Line, "a second document begins here; a codebook is one");
    }

    /// <summary>Reads a mapping: each key once, each one of those allowed.</summary>
    /// <param name="what">What the mapping is, for messages.</param>
    /// <param name="allowed">The keys.</param>
    /// <param name="value">Reads the value of a key.</param>
    public void Mapping(string what, IReadOnlyList<string> allowed, Action<string> value)
    {
        if (Next() is not MappingStart)
            throw Bad(Line, $"{what} is {Kind(Next())}, not keys with values ({string.Join(", ", allowed)})");
        Move();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var line = Line;
            var key = Text($"a key of {what}");
            if (!allowed.Contains(key))
                throw Bad(line, $"'{key}' is not a key of {what}{Spelling.DidYouMean(key, allowed)} (known: {string.Join(", ", allowed)})");
            if (!seen.Add(key))
                throw Bad(line, $"the key '{key}' stands twice; remove one");
            value(key);
        }

        Move();
    }

    /// <summary>Reads a list.</summary>
    /// <param name="what">What the list is, for messages.</param>
    /// <param name="item">Reads one item.</param>
    public void List(string what, Action item)
    {
        if (Next() is not SequenceStart)
            throw Bad(Line, $"'{what}' is {Kind(Next())}, not a list; start each item on its own line with '- '");
        Move();
        while (Next() is not SequenceEnd)
            item();
        Move();
    }

    /// <summary>Reads a text.</summary>
    /// <param name="what">What the text is, for messages.</param>
    public string Text(string what)
    {
        if (Next() is not Scalar scalar)
            throw Bad(Line, $"{what} is {Kind(Next())}, not a text; put quotation marks around a text that holds ': ' or starts with '['");
        Move();
        return scalar.Value.Trim();
    }

    /// <summary>A problem on a line of the file.</summary>
    public BadDataException Bad(long? line, string problem) => new(source, line, problem);

    private static string Kind(ParsingEvent next) => next switch
    {
        MappingStart => "a mapping",
        SequenceStart => "a list",
        AnchorAlias => "a reference (*)",
        _ => "a text",
    };

    private ParsingEvent Next()
    {
        if (parser.Current is null)
            Move();
        return parser.Current!;
    }

    private void Move()
    {
        try
        {
            parser.MoveNext();
        }
        catch (YamlException e)
        {
            throw Bad(e.Start.Line, $"not valid YAML: {e.Message}");
        }
        catch (InvalidOperationException)
        {
            // The parser's own slip where a bracket stays open.
            throw Bad(parser.Current?.Start.Line, "not valid YAML: a bracket opens here and does not close");
        }
    }
}
