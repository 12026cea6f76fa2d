namespace Readout.Text;

/// <summary>The facts of a readout: who published it, where and when, who met, and how.</summary>
/// <param name="Document">The document.</param>
public sealed record Facts(string Document)
{
    /// <summary>The news agency, from dateline, credit or source line; empty when none is named.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The place, from the dateline or the first sentence; empty when none is named, and for a call.</summary>
    public string Place { get; init; } = "";

    /// <summary>The date, from the date line, the dateline or the first sentences, else the day that the file gives; null when none
    /// is complete.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Those who met, with office and state as far as the document tells.</summary>
    public IReadOnlyList<Actor> Parties { get; init; } = [];

    /// <summary>The format of the encounter: meeting, call, video conference, talks, visit, summit …; empty when none is named.</summary>
    public string Format { get; init; } = "";
}
