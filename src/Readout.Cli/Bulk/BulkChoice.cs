using Readout.Bulk;
using Readout.Cli.Shell;

namespace Readout.Cli.Bulk;

/// <summary>When <c>classify</c> goes row by row, in memory that does not grow, instead of reading everything first.</summary>
internal static class BulkChoice
{
    /// <summary>Inputs up to this size are read whole.</summary>
    private const int Small = 1 << 24;

    private static readonly string[] BulkEndings = [".gz", ".parquet", ".pq"];

    /// <summary>Whether to go row by row; a pipe is looked at, and the terminal returned begins it again.</summary>
    public static (bool IsBulk, Terminal Terminal) Of(Terminal terminal, IReadOnlyList<string> inputs, BulkRequest request)
    {
        if (request.IsBulk || inputs.Count > 1)
            return (true, terminal);
        if (inputs[0] != "-")
            return (IsBulk(inputs[0]), terminal);
        var pipe = PeekedStream.Of(terminal.OpenInput(), Small);
        return (!pipe.IsWhole, terminal with { OpenInput = () => pipe });
    }

    private static bool IsBulk(string input) =>
        BulkEndings.Any(ending => input.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || InputFiles.IsPattern(input)
        || (!StatementInput.IsArticle(input) && File.Exists(input) && new FileInfo(input).Length > Small);
}
