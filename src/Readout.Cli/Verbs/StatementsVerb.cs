using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Text;

namespace Readout.Cli.Verbs;

/// <summary><c>readout statements</c>: articles in, attributed statements out.</summary>
internal static class StatementsVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> inputs = new("inputs")
        {
            Description = "Articles: TXT, HTML, JSONL with a field text, or folders of them; - or nothing: standard input.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> facts = new("--facts") { Description = "One row a document instead: agency, place, date, format, parties." };
        Option<string?> actors = new("--actors") { Description = "Your own registry of who is who (YAML).", HelpName = "FILE" };
        Option<bool> keep = new("--keep") { Description = "Keep headlines, captions and other furniture as text." };
        Option<string> language = new("--language") { Description = "Language of the articles; English is the only one so far.", DefaultValueFactory = _ => "en" };
        var format = new OutputFormatOptions();
        var verb = new Verb(
            "statements",
            "Cut an article into statements and say who made each; what is not text (captions, datelines, disclaimers) is cut with a list.",
            ("readout statements article.txt --pretty", "the article with its speakers, and what was cut and why"),
            ("readout statements texts/ --csv", "every article of a folder"),
            ("readout statements page.html --facts", "agency, place, date, parties"),
            ("cat article.txt | readout statements | readout classify", "from an article to topics"))
        {
            inputs, facts, actors, keep, language,
        };
        format.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var registry = parsed.GetValue(actors) is { } path ? ActorRegistry.Read(path) : null;
            var options = new ArticleOptions { Keep = parsed.GetValue(keep), Language = parsed.GetValue(language)! };
            var articles = new ArticleInput(terminal, options);
            var documents = articles.Read(parsed.GetValue(inputs)!);
            if (parsed.GetValue(facts))
                WriteFacts(terminal, documents.Select(d => FactsReader.Read(d, registry)), format.Of(parsed, terminal));
            else
                WriteStatements(terminal, documents, registry, format.Of(parsed, terminal));
            return articles.SetAside > 0 ? ExitCode.Partial : ExitCode.Done;
        });
        return verb;
    }

    private static void WriteStatements(Terminal terminal, IEnumerable<Document> documents, ActorRegistry? registry, OutputFormat format)
    {
        if (format == OutputFormat.Pretty)
        {
            foreach (var document in documents)
                ArticlePrinter.Print(terminal, document, StatementReader.Read(document, registry));
            return;
        }

        var statements = documents.SelectMany(d => StatementReader.Stream(d, registry));
        if (format == OutputFormat.Csv)
            StatementWriter.WriteCsv(terminal.Out, statements);
        else
            StatementWriter.WriteJson(terminal.Out, statements, format == OutputFormat.JsonLines);
    }

    private static void WriteFacts(Terminal terminal, IEnumerable<Facts> facts, OutputFormat format)
    {
        if (format is OutputFormat.Csv)
            FactsWriter.WriteCsv(terminal.Out, facts);
        else
            FactsWriter.WriteJson(terminal.Out, facts, format == OutputFormat.JsonLines);
    }
}
