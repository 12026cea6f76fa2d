namespace Readout.Cli.Shell;

/// <summary>How a verb writes rows.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Pretty,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON document with schema and version.</summary>
    Json,

    /// <summary>A table with a header.</summary>
    Csv,
}
