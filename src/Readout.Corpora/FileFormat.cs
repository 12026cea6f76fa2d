namespace Readout.Corpora;

/// <summary>How a file holds its statements.</summary>
public enum FileFormat
{
    /// <summary>A table with a header, fields separated by commas (or by semicolons or tabs, which is noticed).</summary>
    Csv,

    /// <summary>A table with a header, fields separated by tabs.</summary>
    Tsv,

    /// <summary>One JSON object on each line.</summary>
    JsonLines,

    /// <summary>One statement on each line, and nothing else.</summary>
    Lines,
}
