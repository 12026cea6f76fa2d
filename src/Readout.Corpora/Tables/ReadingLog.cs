using Readout.Core;

namespace Readout.Corpora.Tables;

/// <summary>What reading one file runs into: problems, of which the topmost is told and the rest counted, and remarks.</summary>
/// <param name="name">The file, as messages call it.</param>
internal sealed class ReadingLog(string name)
{
    private readonly List<string> remarks = [];
    private (long Line, string Text)? first;
    private int further;

    public string Name => name;

    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Notes a remark; null is none.</summary>
    public void Remark(string? text)
    {
        if (text is not null)
            remarks.Add(text);
    }

    /// <summary>Notes a problem with one row; reading goes on, so that the message can say how many there are.</summary>
    public void Problem(long line, string text)
    {
        further += first is null ? 0 : 1;
        if (first is null || line < first.Value.Line)
            first = (line, text);
    }

    /// <summary>The problem that makes further reading pointless.</summary>
    public BadDataException Fatal(long? line, string text) => new(name, line, text);

    /// <summary>Throws the first problem, if there was one.</summary>
    public void ThrowOnProblem()
    {
        if (first is not var (line, text))
            return;
        var lines = further == 1 ? "line" : "lines";
        throw Fatal(line, text + (further == 0 ? "" : FormattableString.Invariant($" (and {further:N0} more {lines} with a problem)")));
    }
}
