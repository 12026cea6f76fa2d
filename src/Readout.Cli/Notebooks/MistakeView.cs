using Readout.Cli.Output;
using Readout.Evaluation;
using Readout.Notebooks;

namespace Readout.Cli.Notebooks;

/// <summary>Misclassified statements as a notebook shows them, each with the words that decided.</summary>
internal static class MistakeView
{
    public static MimeBundle Render(IEnumerable<Mistake> mistakes) => TableView.Of(
        ["gold", "predicted", "confidence", "deciding words", "text", "note"],
        mistakes.Select(m => (object?[])
        [
            m.Statement.Gold.Topic,
            m.Statement.Prediction.Topic,
            NumberText.Of(m.Statement.Prediction.Confidence),
            string.Join(", ", m.DecidingWords),
            m.Statement.Gold.Statement.Text,
            m.Statement.Gold.Note,
        ]));
}
