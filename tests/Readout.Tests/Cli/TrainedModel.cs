using Readout.Core;
using Readout.Corpora;
using Readout.Tests.Training;

namespace Readout.Tests.Cli;

/// <summary>A folder with a corpus, its parts, a codebook, and a model trained on the command line.</summary>
public sealed class TrainedModel : IDisposable
{
    public TrainedModel()
    {
        var all = Talks.Of(48);
        static bool IsHeld(LabeledStatement statement) => statement.Group is "d0" or "d1";
        CorpusFile.Write(all.Where(IsHeld), Cli["held.csv"]);
        CorpusFile.Write(With(all, s => IsHeld(s) ? Split.HeldOut : Split.Train), Cli["split.csv"]);
        CorpusFile.Write(With(all, _ => Split.Train), Cli["train.csv"]);
        Cli.Write("codebook.yaml", Codebook("gas", "arms", "dams"));
        Trained = Cli.Run("train --features ngrams --data @split.csv --codebook @codebook.yaml --out @model --seed 7 --trainer sdca").Done();
    }

    public CommandLine Cli { get; } = new();

    internal Answer Trained { get; }

    /// <summary>A codebook whose topics have one cue word, their own name.</summary>
    public static string Codebook(params IEnumerable<string> topics) => "title: Invented talks\nversion: \"1\"\ntopics:\n" + string.Concat(
        topics.Select(topic => $"""
              - id: {topic}
                name: All about {topic}
                definition: About {topic}.
                cue_words: [{topic}]
                examples: [They spoke about {topic}.]

            """));

    public void Dispose() => Cli.Dispose();

    private static Corpus With(Corpus corpus, Func<LabeledStatement, Split> split) =>
        new([.. corpus.Statements.Select(s => s with { Split = split(s) })]);
}
