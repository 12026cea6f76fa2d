namespace Readout.Training.Features;

/// <summary>Tells texts like the training statements from others, by their letters and, with a sentence encoder, by what they say.</summary>
/// <remarks>
/// Each measure has the least value of a text in domain, below the first percentile of the training statements measured against other
/// folds by a margin: names are new in every document, and other houses have other manners. Closeness to the mean costs nothing, and
/// told texts on other matters as well as the nearest of five thousand statements did.
/// </remarks>
internal sealed class Domain(FamiliarText familiar, double familiarFrom, double closeFrom)
{
    private const double Percentile = 0.01;
    private const double FamiliarMargin = 0.8;
    private const double CloseMargin = 0.9;

    // A text out of domain is believed half at most, and the less the stranger it is.
    private const double MostTrust = 0.5;

    /// <summary>What training statements look like.</summary>
    public FamiliarText Familiar => familiar;

    /// <summary>The least familiarity of a text in domain; 0 where no folds could tell.</summary>
    public double FamiliarFrom => familiarFrom;

    /// <summary>The least closeness of a text in domain; NaN without a sentence encoder, or where no folds could tell.</summary>
    public double CloseFrom => closeFrom;

    /// <summary>The mean of the training statements by the sentence encoder as installed, where the features have a tuned one; else null.</summary>
    public EmbeddingBlock? InstalledMean { get; init; }

    /// <summary>Learns from training texts.</summary>
    /// <param name="texts">The texts, as the encoders see them that are installed.</param>
    /// <param name="fold">The fold of each; null when they cannot be divided.</param>
    /// <param name="features">The features of the model, which say whether texts have a sentence encoder's vector.</param>
    public static Domain Fit(IReadOnlyList<EncodedText> texts, IReadOnlyList<int>? fold, FeatureOptions features)
    {
        string[] plain = [.. texts.Select(t => t.Text)];
        return new(
            FamiliarText.Fit(plain),
            fold is null ? 0 : Least(FamiliarText.OutOfFold(plain, fold), FamiliarMargin),
            fold is null || features.EncoderWeight == 0 ? double.NaN : Least(Closeness.OutOfFold(texts, fold), CloseMargin))
        {
            InstalledMean = features is { ReadsTunedEncoder: true, EncoderWeight: > 0 }
                ? EmbeddingBlock.Fit(texts, Embedding.Sentence, 0) with { Kind = Embedding.Installed }
                : null,
        };
    }

    /// <summary>How far to believe a prediction for a text: 1 in domain, else half of the lesser measure ÷ its least value in domain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="embeddings">The dense blocks of the model, which hold the mean.</param>
    public double Trust(EncodedText text, IReadOnlyList<EmbeddingBlock> embeddings)
    {
        var familiarity = familiar.Familiarity(text.Text);
        if (familiarity == 0)
            return 0;
        var byLetters = Trust(familiarity, familiarFrom);
        return double.IsNaN(closeFrom)
            ? byLetters
            : Math.Min(byLetters, Trust(Closeness.Of(text, (InstalledMean ?? embeddings.First(e => e.Kind == Embedding.Sentence)).Mean), closeFrom));
    }

    private static double Trust(double value, double least) => value >= least ? 1 : Math.Max(0, MostTrust * value / least);

    private static double Least(IEnumerable<double> outOfFold, double margin)
    {
        double[] sorted = [.. outOfFold.Order()];
        var percentile = sorted[(int)(sorted.Length * Percentile)];
        return Math.Round(percentile > 0 ? margin * percentile : 0, 4);
    }
}
