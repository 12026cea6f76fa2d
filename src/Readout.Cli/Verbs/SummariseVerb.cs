using System.CommandLine;
using Readout.Cli.Rankers;
using Readout.Cli.Shell;
using Readout.Cli.Summaries;

namespace Readout.Cli.Verbs;

/// <summary><c>readout summarise</c>: the sentences that stand for a document, each with its speaker and topic.</summary>
internal static class SummariseVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> inputs = new("input")
        {
            Description = "Articles (TXT, HTML, folders) or statements (CSV, TSV, JSONL); - or nothing: standard input.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE",
        };
        var length = new SummaryLengthOptions();
        Option<string?> speaker = new("--speaker") { Description = "Only this speaker's statements.", HelpName = "NAME" };
        Option<string?> topic = new("--topic") { Description = "Only statements of this topic.", HelpName = "ID" };
        Option<string?> by = new("--by") { Description = "The best statements of each: speaker or topic.", HelpName = "speaker|topic" };
        Option<bool> grid = new("--grid") { Description = "Who said what: speakers by topics, with the strongest statement of each cell." };
        Option<bool> scores = new("--scores") { Description = "Rank and score of every sentence, and why." };
        Option<bool> balance = new("--balance") { Description = "Every party is present; each party's share of the text is printed." };
        Option<bool> diverse = new("--diverse") { Description = "One statement a topic before a second of any." };
        Option<bool> html = new("--html") { Description = "The summary as an HTML page." };
        var (model, ranker, format) = (CommonOptions.Model(), CommonOptions.Ranker(), new OutputFormatOptions());
        var verb = new Verb(
            "summarise",
            "Choose the sentences that stand for a document, in its order, each with speaker, topic and offsets.",
            ("readout summarise article.txt", "three sentences"),
            ("readout summarise article.txt --words 100 --balance", "a hundred words, every party present"),
            ("readout summarise article.txt --grid", "who said what"),
            ("readout statements texts/ | readout summarise --ratio 20% --csv", "a fifth of each document"))
        {
            inputs, speaker, topic, by, grid, scores, balance, diverse, html, model, ranker,
        };
        verb.Aliases.Add("summarize");
        length.AddTo(verb);
        format.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var request = new SummaryRequest
            {
                Length = length.Of(parsed),
                Options = new() { Balanced = parsed.GetValue(balance), DiverseTopics = parsed.GetValue(diverse) },
                Ranker = parsed.GetValue(ranker) is { } folder ? RankerFolder.Load(folder).Ranker : null,
                Speaker = parsed.GetValue(speaker),
                Topic = parsed.GetValue(topic),
            };
            var view = SummaryView.Choose(parsed.GetValue(by), parsed.GetValue(grid), parsed.GetValue(scores));
            var (documents, setAside) = SummaryInput.Read(terminal, parsed.GetValue(inputs) is { Length: > 0 } given ? given : ["-"]);
            var code = setAside > 0 ? ExitCode.Partial : ExitCode.Done;
            if (documents.Count == 0)
            {
                terminal.Say("there is no statement to summarise: all of it is headline, caption or other furniture");
                return code;
            }

            documents = request.WithSpeaker(documents);
            var output = format.Of(parsed, terminal);
            var needsAll = request.ChoosesByTopic || parsed.GetValue(by) == "topic" || parsed.GetValue(grid)
                || (parsed.GetValue(scores) && output != OutputFormat.Pretty);
            var trained = SummaryTopics.Load(terminal, parsed.GetValue(model), documents, d => needsAll ? 1 : request.Length.ShareOf(d));
            if (parsed.GetValue(html))
                terminal.Out.Write(SummaryHtml.Render([.. documents.Select(d => request.Summarize(d, trained))]));
            else
                view(terminal, output, documents, request, trained);
            return code;
        });
        return verb;
    }
}
