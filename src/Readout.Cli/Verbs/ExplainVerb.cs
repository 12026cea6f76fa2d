using System.CommandLine;
using Readout.Cli.Output;
using Readout.Cli.Shell;
using Readout.Core;
using Readout.Training;

namespace Readout.Cli.Verbs;

/// <summary><c>readout explain</c>: why a statement got its topic; without a statement, what a model goes by.</summary>
internal static class ExplainVerb
{
    private const int TermsOfTopic = 8;

    public static Command Create(Terminal terminal)
    {
        Argument<string?> statement = new("statement")
        {
            Description = "The text of a statement, or a file to take one from with --id, or - for standard input; nothing: the model's weights.",
            HelpName = "TEXT|FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> id = new("--id") { Description = "Id of the statement in the file [default: the only one].", HelpName = "ID" };
        Option<int> nearest = new("--nearest") { Description = "How many of the nearest training statements to show.", HelpName = "N", DefaultValueFactory = _ => 3 };
        Option<string?> weights = new("--weights") { Description = "Write every weight of the model as a table.", HelpName = "FILE.tsv" };
        Option<bool> json = new("--json") { Description = "One JSON document." };
        var (model, force) = (CommonOptions.Model(), CommonOptions.Force());
        var verb = new Verb(
            "explain",
            "Say why a statement got its topic: the n-grams and words that decided, training statements like it, and what would change it.",
            ("readout explain \"Both sides agreed to open the border market.\"", "one statement"),
            ("readout explain statements.csv --id 17 --json", "a statement of a file"),
            ("readout explain --model models/mine --weights weights.tsv", "the strongest terms of each topic, and all weights as a table"))
        {
            statement, id, nearest, weights, json, model, force,
        };
        verb.SetAction(parsed =>
        {
            var asked = parsed.GetValue(statement) is { } what ? StatementChoice.Of(terminal, what, parsed.GetValue(id)) : null;
            var table = parsed.GetValue(weights);
            if (parsed.GetValue(nearest) < 0)
                throw new UsageException("--nearest: write 0 or more");
            if (table is not null && !parsed.GetValue(force) && Path.Exists(table))
                throw new UsageException($"{table}: it is there already; name another file with --weights, or replace it with --force");
            var loaded = DefaultModel.Load(terminal, DefaultModel.Choose(terminal, parsed.GetValue(model)));
            if (table is not null)
                AtomicFile.WriteText(table, WeightsTable.Render(WeightsOf(loaded)));
            if (asked is not null)
                Explain(terminal, loaded, asked, parsed.GetValue(nearest), parsed.GetValue(json));
            else
                WeightsTable.WriteTopTerms(terminal, WeightsOf(loaded), TermsOfTopic, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Explain(Terminal terminal, TopicModel model, Statement statement, int nearest, bool json)
    {
        var explanation = TopicExplainer.Explain(model, statement, nearest);
        if (nearest > 0 && model.Statements.Count == 0)
            terminal.Say("the model does not keep its training statements (--no-statements), so none are shown");
        if (json)
            terminal.Out.WriteLine(ExplanationJson.Render(explanation, model));
        else
            ExplanationText.Write(terminal.Out, explanation, model);
    }

    private static TopicWeights WeightsOf(TopicModel model) => TopicWeights.Of(model)
        ?? throw new UsageException(
            $"the model's trainer, {model.Chosen.Parameters.Trainer.ToString().ToLowerInvariant()}, has no weights of terms; give a statement to explain instead");
}
