namespace Readout.Cli.Output;

/// <summary>How predictions are written.</summary>
internal enum PredictionFormat
{
    /// <summary>A line a statement for people.</summary>
    Pretty,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON document with schema and version.</summary>
    Json,

    /// <summary>A table with a header and one probability column a topic.</summary>
    Csv,
}
