using Readout.Core;
using Readout.Corpora;
using Readout.Evaluation;
using Readout.Evaluation.Plots;
using Readout.Notebooks;
using Readout.Summarization;
using Readout.Text;
using Readout.Training;

namespace Readout.Cli.Notebooks;

/// <summary>What cells find ready: every namespace of Readout, and how its values are shown.</summary>
internal static class ReadoutHost
{
    private static readonly string[] Namespaces =
    [
        "Readout.Core", "Readout.Corpora", "Readout.Text", "Readout.Encoders", "Readout.Training", "Readout.Evaluation", "Readout.Evaluation.Plots",
        "Readout.Evaluation.Reports", "Readout.Summarization",
    ];

    public static NotebookHost Create()
    {
        PlotFonts.Use();
        var plain = new NotebookHost();
        return plain with
        {
            Imports = [.. plain.Imports, .. Namespaces],
            Formats =
            [
                RichFormat.Of<Corpus>(CorpusView.Render),
                RichFormat.Of<CorpusStatistics>(CorpusView.Render),
                RichFormat.Of<IEnumerable<Finding>>(CorpusView.Render),
                RichFormat.Of<TopicModel>(ModelView.Render),
                RichFormat.Of<IEnumerable<Candidate>>(candidates => ModelView.Of(candidates).ToBundle()),
                RichFormat.Of<EvaluationReport>(EvaluationView.Render),
                RichFormat.Of<IEnumerable<Metric>>(metrics => EvaluationView.Of(metrics).ToBundle()),
                RichFormat.Of<IEnumerable<TopicScore>>(topics => EvaluationView.Of(topics).ToBundle()),
                RichFormat.Of<IEnumerable<Mistake>>(MistakeView.Render),
                RichFormat.Of<TopicPrediction>(StatementView.Render),
                RichFormat.Of<IEnumerable<LabeledStatement>>(StatementView.Render),
                RichFormat.Of<IEnumerable<Statement>>(StatementView.Render),
                RichFormat.Of<IEnumerable<AttributedStatement>>(StatementView.Render),
                RichFormat.Of<IEnumerable<SummarySentence>>(StatementView.Render),
                RichFormat.Of<Summary>(StatementView.Render),
                RichFormat.Of<SpeakerTopicGrid>(GridView.Render),
                RichFormat.Of<Picture>(FigureView.Render),
                RichFormat.Of<Figure>(FigureView.Render),
                RichFormat.Of<ScottPlot.Plot>(FigureView.Render),
                RichFormat.Of<ScottPlot.Image>(FigureView.Render),
            ],
        };
    }
}
