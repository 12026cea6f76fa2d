using Readout.Core;
using Readout.Text;

namespace Readout.Cli.Shell;

/// <summary>
/// Reads articles one after another; a file that is empty or not UTF-8, and an article that is not in English, is set aside with a remark
/// when there are others.
/// </summary>
/// <param name="terminal">Where standard input is, and where remarks go.</param>
/// <param name="options">How articles are read.</param>
internal sealed class ArticleInput(Terminal terminal, ArticleOptions options)
{
    // The first one waits: when nothing else follows, it is the answer.
    private BadDataException? first;
    private bool any;

    /// <summary>How many files and articles were set aside so far.</summary>
    public int SetAside { get; private set; }

    /// <summary>The articles of files and folders; of standard input for - or for none.</summary>
    /// <exception cref="BadDataException">None of the files can be read, or none of the articles is in English.</exception>
    public IEnumerable<Document> Read(IReadOnlyList<string> inputs) => Read(inputs.Count == 0
        ? ArticleFiles.Read(terminal.OpenInput(), "stdin")
        : inputs.SelectMany(input => input == "-" ? ArticleFiles.Read(terminal.OpenInput(), "stdin") : ArticleFiles.Read(input, Leave)));

    /// <summary>The documents of articles.</summary>
    /// <exception cref="BadDataException">None of the articles is in English, and no file was left before.</exception>
    public IEnumerable<Document> Read(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            Document document;
            try
            {
                document = ArticleReader.Read(article, options);
            }
            catch (BadDataException e) when (options.Language == "en")
            {
                Leave(e);
                continue;
            }

            if (first is not null)
                terminal.Say($"set aside: {first.Message}");
            (first, any) = (null, true);
            yield return document;
        }

        if (!any && first is not null)
            throw first;
    }

    /// <summary>Sets something aside: says why, at once or when something else follows.</summary>
    public void Leave(BadDataException problem)
    {
        if (SetAside++ == 0 && !any)
            first = problem;
        else
            terminal.Say($"set aside: {problem.Message}");
    }
}
