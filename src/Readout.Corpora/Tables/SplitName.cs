using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>How files name a split.</summary>
internal static class SplitName
{
    /// <summary>The split that a value names, in any case; null when it names none.</summary>
    public static Split? Of(string value) => value.ToLowerInvariant() switch
    {
        "train" => Split.Train,
        "heldout" or "held-out" or "test" => Split.HeldOut,
        _ => null,
    };

    /// <summary>The value that is written; empty for none.</summary>
    public static string Of(Split? split) => split switch
    {
        Split.Train => "train",
        Split.HeldOut => "heldout",
        _ => "",
    };

    /// <summary>The message for a value that names none.</summary>
    public static string Problem(string value)
    {
        var meant = Spelling.DidYouMean(value, ["train", "heldout", "held-out", "test"]);
        return $"split '{value}' is not one of train, heldout" + (meant.Length > 0 ? meant : "; write one of them, or leave it empty");
    }
}
