using Readout.Core;
using Readout.Summarization.Peers;
using Readout.Summarization.Scoring;

namespace Readout.Summarization.Ranking;

/// <summary>What a trained ranker knows of each sentence: some forty numbers, those that vary by document as z-scores.</summary>
internal sealed class SentenceFeatures
{
    // From here on, as in the default method's length penalty, sentences are long; the other bounds are round numbers.
    private const double Long = 20;
    private const double VeryLong = 35;
    private const double Short = 8;
    private const int ShortDocument = 12;
    private const int TopWords = 10;

    private readonly SummaryDocument document;
    private readonly TermVectors vectors;
    private readonly List<(FeaturePart Part, string Name, Func<int, double> Of)> all = [];

    private SentenceFeatures(SummaryDocument document, TermVectors vectors)
    {
        (this.document, this.vectors) = (document, vectors);
        AddPosition();
        AddCentrality();
        AddWords();
        AddLength();
        AddForm();
    }

    /// <summary>The features in their order, each with the part of a score that it counts to.</summary>
    public static IReadOnlyList<(FeaturePart Part, string Name)> Known { get; } =
        [.. new SentenceFeatures(new([]), TermVectors.Of(new([]))).all.Select(feature => (feature.Part, feature.Name))];

    /// <summary>The features of each sentence of a document.</summary>
    public static double[][] Of(SummaryDocument document, TermVectors vectors)
    {
        var features = new SentenceFeatures(document, vectors).all;
        return [.. Enumerable.Range(0, document.Sentences.Count).Select(i => features.Select(feature => feature.Of(i)).ToArray())];
    }

    private void AddPosition()
    {
        var n = document.Sentences.Count;
        Standardize(FeaturePart.Position, "position-decay", i => Math.Exp(-.05 * i));
        Add(FeaturePart.Position, "position-inverse", i => 1.0 / (i + 1));
        Add(FeaturePart.Position, "position-logarithm", i => Math.Log(i + 1));
        Add(FeaturePart.Position, "position-share", i => (double)i / n);
        Add(FeaturePart.Position, "first", i => i == 0 ? 1 : 0);
        Add(FeaturePart.Position, "second", i => i == 1 ? 1 : 0);
        Add(FeaturePart.Position, "third", i => i == 2 ? 1 : 0);
        Add(FeaturePart.Position, "last", i => i == n - 1 ? 1 : 0);
        Add(FeaturePart.Position, "early-in-short-document", i => n <= ShortDocument ? 1.0 / (i + 1) : 0);
    }

    private void AddCentrality()
    {
        var (directed, undirected) = (Centrality.Of(vectors, directed: true), Centrality.Of(vectors, directed: false));
        Standardize(FeaturePart.Centrality, "centrality-forward", i => undirected[i] + directed[i]);
        Standardize(FeaturePart.Centrality, "centrality-backward", i => undirected[i] - directed[i]);
        Standardize(FeaturePart.Centrality, "centrality-directed", i => directed[i]);
        var lead = new double[vectors.Terms];
        for (var i = 0; i < Math.Min(3, vectors.Count); i++)
            vectors.AddTo(lead, i, 1);
        Standardize(FeaturePart.Centrality, "like-the-lead", i => i < 3 ? 1 : vectors.Dot(i, lead));
        Standardize(FeaturePart.Title, "title", vectors.LikenessToTitle);
        var topics = document.Sentences.CountBy(s => s.Topic?.Id ?? "").ToDictionary(StringComparer.Ordinal);
        Standardize(FeaturePart.Topic, "topic", i => document.Sentences[i].Topic is { } topic ? topics[topic.Id] : 0);
    }

    private void AddWords()
    {
        var words = PeerWords.Of(document);
        var top = Enumerable.Range(0, words.Counts.Length).OrderByDescending(w => words.Counts[w]).Take(TopWords).ToHashSet();
        Standardize(FeaturePart.Centrality, "frequent-words", i => words.Content[i].Average(w => (double?)words.Counts[w]) ?? 0);
        Standardize(FeaturePart.Centrality, "top-words", i => words.Content[i].Distinct().Count(top.Contains));
        Standardize(FeaturePart.Form, "function-words", i => words.All[i].Average(w => w == PeerWords.Function ? 1.0 : (double?)0) ?? 0);
    }

    private void AddLength()
    {
        double[] words = [.. document.Sentences.Select(s => (double)s.Words)];
        Standardize(FeaturePart.Form, "length", i => words[i]);
        Add(FeaturePart.Form, "length-logarithm", i => Math.Log(words[i] + 1));
        Add(FeaturePart.Form, "short", i => words[i] < Short ? 1 : 0);
        Add(FeaturePart.Form, "long", i => Math.Clamp((words[i] - Long) / Long, 0, 2));
        Add(FeaturePart.Form, "very-long", i => Math.Clamp((words[i] - VeryLong) / Long, 0, 2));
    }

    private void AddForm()
    {
        SurfaceForm[] forms = [.. document.Sentences.Select(s => SurfaceForm.Of(s.Text))];
        Add(FeaturePart.Form, "numbers", i => Math.Min(3, forms[i].Numbers));
        Standardize(FeaturePart.Form, "names", i => forms[i].Names);
        Standardize(FeaturePart.Form, "names-share", i => forms[i].Names / (forms[i].Words + 1.0));
        Flag("question", i => forms[i].IsQuestion);
        Flag("opens-with-conjunction", i => forms[i].OpensWithConjunction);
        Flag("opens-with-demonstrative", i => forms[i].OpensWithDemonstrative);
        Flag("first-person", i => forms[i].IsFirstPerson);
        Flag("opens-with-pronoun", i => Attribution.OpeningPronoun(document.Sentences[i].Text).Length > 0);
        Flag("colon", i => document.Sentences[i].Text.Contains(':', StringComparison.Ordinal));
        Flag("opens-quotation", i => QuotationMarks.Begin(document.Sentences[i].Text));
        Flag("quotation", i => QuotationMarks.StandIn(document.Sentences[i].Text));
        Flag("quotation-alone", i => QuotationMarks.CoverWhole(document.Sentences[i].Text));
        Flag("speaker", i => document.Sentences[i].Speaker.Length > 0);
    }

    private void Flag(string name, Func<int, bool> holds) => Add(FeaturePart.Form, name, i => holds(i) ? 1 : 0);

    private void Standardize(FeaturePart part, string name, Func<int, double> of)
    {
        var standardized = Standardized.Of(document.Sentences.Count, of);
        Add(part, name, i => standardized[i]);
    }

    private void Add(FeaturePart part, string name, Func<int, double> of) => all.Add((part, name, of));
}
