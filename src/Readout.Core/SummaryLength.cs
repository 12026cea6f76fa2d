using System.Globalization;

namespace Readout.Core;

/// <summary>How long a summary may be: a number of sentences, a number of words, or a share of the document's sentences.</summary>
public sealed record SummaryLength
{
    private enum Unit
    {
        Sentences,
        Words,
        Ratio,
    }

    private readonly Unit unit;
    private readonly double amount;

    private SummaryLength(Unit unit, double amount) => (this.unit, this.amount) = (unit, amount);

    /// <summary>So many sentences, or all where the document has fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static SummaryLength Sentences(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(Unit.Sentences, count);
    }

    /// <summary>At most so many words, in whole sentences.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static SummaryLength Words(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(Unit.Words, count);
    }

    /// <summary>A share of the document's sentences, rounded, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
    public static SummaryLength Ratio(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return double.IsNaN(share) ? throw new ArgumentOutOfRangeException(nameof(share)) : new(Unit.Ratio, share);
    }

    /// <summary>Reads <c>20%</c> or <c>0.2</c> as a ratio; null for anything that is not above 0 and at most 1.</summary>
    public static SummaryLength? ParseRatio(string text)
    {
        var percent = text.TrimEnd().EndsWith('%');
        var number = percent ? text.TrimEnd()[..^1] : text;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && (percent ? value / 100 : value) is > 0 and <= 1 and var share ? Ratio(share) : null;
    }

    /// <summary>The limits in a document; <see cref="int.MaxValue"/> where there is none.</summary>
    public (int Sentences, int Words) In(SummaryDocument document) => unit switch
    {
        Unit.Sentences => ((int)amount, int.MaxValue),
        Unit.Words => (int.MaxValue, (int)amount),
        _ => (Math.Max(1, (int)Math.Round(amount * document.Sentences.Count, MidpointRounding.AwayFromZero)), int.MaxValue),
    };

    /// <summary>The share of the document that the summary may take up, at most 1; 1 for a document without sentences.</summary>
    public double ShareOf(SummaryDocument document) => document.Sentences.Count == 0 ? 1 : Math.Min(1, unit switch
    {
        Unit.Sentences => amount / document.Sentences.Count,
        Unit.Words => amount / Math.Max(1, document.Words),
        _ => amount,
    });

    /// <summary>The length in words, such as "3 sentences".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(unit, amount) switch
    {
        (Unit.Sentences, 1) => "1 sentence",
        (Unit.Sentences, _) => $"{amount} sentences",
        (Unit.Words, 1) => "1 word",
        (Unit.Words, _) => $"{amount} words",
        _ => $"{Math.Round(amount * 100, 6)}% of the sentences",
    }}");
}
