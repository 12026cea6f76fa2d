namespace Readout.Evaluation.Reports;

/// <summary>Phrases that figures and reports share.</summary>
internal static class Wording
{
    /// <summary>What the brackets and bars around a value are.</summary>
    /// <remarks>A single document cannot be resampled; then its statements are.</remarks>
    public static string Interval(EvaluationReport report) =>
        $"{NumberText.Percent(report.Options.Level)} bootstrap interval over {(report.Documents > 1 ? "documents" : "statements")}";

    /// <summary>A figure's file as a report names it: with the folder it stands in, which is beside the report.</summary>
    public static string FileBeside(string path) => Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder
        ? $"{folder}/{Path.GetFileName(path)}"
        : Path.GetFileName(path);

    /// <summary>How much was evaluated, such as <c>450 statements of 50 documents</c>.</summary>
    public static string Size(EvaluationReport report) =>
        $"{NumberText.Count(report.Statements.Count, "statement")} of {NumberText.Count(report.Documents, "document")}";
}
