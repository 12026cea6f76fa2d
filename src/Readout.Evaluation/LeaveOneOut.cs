using Readout.Core;

namespace Readout.Evaluation;

/// <summary>Evaluates on few statements without losing one for training: each is predicted by a classifier trained on the others.</summary>
public static class LeaveOneOut
{
    /// <summary>Trains once an item, and reports on all the items together.</summary>
    /// <param name="train">Trains on a corpus; called from two threads at a time.</param>
    /// <param name="always">Statements that every training has.</param>
    /// <param name="items">Statements that are left out one at a time.</param>
    /// <param name="options">How to measure; null for the defaults.</param>
    /// <param name="baselines">Ready classifiers to compare with, on the same items.</param>
    /// <exception cref="BadDataException">There is no item.</exception>
    public static EvaluationReport Run(
        Func<Corpus, ITopicClassifier> train,
        Corpus always,
        Corpus items,
        EvaluationOptions? options = null,
        IReadOnlyList<ITopicClassifier>? baselines = null)
    {
        ReportBuilder.RequireStatements(items);
        var all = always.Concat(items);
        var folds = ParallelRuns.Of(items.Statements.Count, i => Fold(train, all, always.Statements.Count + i));
        var answers = new Answers(
            folds[0].Classifier,
            [.. folds.SelectMany(f => f.Topics).Distinct()],
            [.. folds.Select(f => f.Statement)],
            positions => [.. positions.Select(i => folds[i].DecidingWords)]);
        return ReportBuilder.Build(answers, (baselines ?? []).Select(b => Answers.Of(b, items)), (options ?? new()).Checked());
    }

    /// <summary>Keeps of each classifier only its answer, and the words that decided a wrong one: models may be large.</summary>
    private static (string Classifier, IReadOnlyList<Topic> Topics, EvaluatedStatement Statement, IReadOnlyList<string> DecidingWords) Fold(
        Func<Corpus, ITopicClassifier> train, Corpus all, int left)
    {
        var classifier = train(new([.. all.Statements.Where((_, i) => i != left)], all.Codebook));
        var answers = Answers.Of(classifier, new([all.Statements[left]], all.Codebook));
        var statement = answers.Statements[0];
        return (classifier.Name, classifier.Topics, statement, statement.IsCorrect ? [] : answers.DecidingWords([0])[0]);
    }
}
