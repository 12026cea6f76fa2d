using Readout.Core;
using Readout.Text;

namespace Readout.Cli.Shell;

/// <summary>Reads articles one after another; those that are not in English are set aside with a remark when there are others.</summary>
/// <param name="terminal">Where standard input is, and where remarks go.</param>
/// <param name="options">How articles are read.</param>
internal sealed class ArticleInput(Terminal terminal, ArticleOptions options)
{
    /// <summary>How many articles were set aside so far.</summary>
    public int SetAside { get; private set; }

    /// <summary>The articles of files and folders; of standard input for - or for none.</summary>
    /// <exception cref="BadDataException">A file is bad, or none of the articles is in English.</exception>
    public IEnumerable<Document> Read(IReadOnlyList<string> inputs) => Read(inputs.Count == 0
        ? ArticleFiles.Read(terminal.OpenInput(), "stdin")
        : inputs.SelectMany(input => input == "-" ? ArticleFiles.Read(terminal.OpenInput(), "stdin") : ArticleFiles.Read(input)));

    /// <summary>The documents of articles.</summary>
    /// <exception cref="BadDataException">None of the articles is in English.</exception>
    public IEnumerable<Document> Read(IEnumerable<Article> articles)
    {
        BadDataException? first = null;
        var any = false;
        foreach (var article in articles)
        {
            Document document;
            try
            {
                document = ArticleReader.Read(article, options);
            }
            catch (BadDataException e) when (options.Language == "en")
            {
                // The first one waits: when nothing else follows, it is the answer.
                if (SetAside++ == 0 && !any)
                    first = e;
                else
                    terminal.Say($"set aside: {e.Message}");
                continue;
            }

            Remark(ref first);
            any = true;
            yield return document;
        }

        if (!any && first is not null)
            throw first;
    }

    private void Remark(ref BadDataException? first)
    {
        if (first is not null)
            terminal.Say($"set aside: {first.Message}");
        first = null;
    }
}
