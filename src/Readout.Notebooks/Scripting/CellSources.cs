using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Readout.Notebooks.Scripting;

/// <summary>The text of the cells that ran, so that a failure can name its line and show it.</summary>
internal sealed class CellSources
{
    private const string Prefix = "cell [";
    private const int LongestMessage = 10_000, MostLines = 20;

    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    /// <summary>The name of a cell in place of a file name.</summary>
    public static string FileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}]");

    /// <summary>Remembers a cell.</summary>
    public void Add(int number, string code) => lines[FileOf(number)] = code.ReplaceLineEndings("\n").Split('\n');

    /// <summary>A failure at a line.</summary>
    public CellFailure Failure(int number, int? line, string name, string message) =>
        new(number, line, name, message, line is { } at ? [$"{name}: {message}", Place(FileOf(number), at)] : [$"{name}: {message}"]);

    /// <summary>A failure to compile.</summary>
    public CellFailure Failure(int number, Diagnostic error)
    {
        int? line = error.Location.IsInSource ? error.Location.GetLineSpan().StartLinePosition.Line + 1 : null;
        return Failure(number, line, error.Id, error.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>A failure while running: the exception with what caused it, and the lines of cells it went through.</summary>
    public CellFailure Failure(int number, Exception thrown)
    {
        var causes = Causes(thrown).ToArray();
        var trace = new List<string>();
        foreach (var (i, cause) in causes.Index())
        {
            trace.Add($"{(i == 0 ? "" : "caused by ")}{cause.GetType().Name}: {Short(cause.Message)}");
            trace.AddRange(Places(cause).Select(place => Place(place.File, place.Line)));
        }

        // An exception that was only handed on was never thrown itself; the one that carries it knows the line.
        if (trace.Count == causes.Length)
            trace.InsertRange(1, Places(thrown).Select(place => Place(place.File, place.Line)));
        var own = causes.Reverse().Append(thrown).SelectMany(Places).Where(place => place.File == FileOf(number)).Select(place => (int?)place.Line);
        return new(number, own.FirstOrDefault(), causes[0].GetType().Name, Short(causes[0].Message), trace);
    }

    private static IEnumerable<Exception> Causes(Exception thrown)
    {
        // These two only say that something else was thrown.
        while (thrown is TargetInvocationException or AggregateException { InnerExceptions.Count: 1 } && thrown.InnerException is { } inner)
            thrown = inner;
        for (Exception? cause = thrown; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    private static IEnumerable<(string File, int Line)> Places(Exception thrown) =>
        new StackTrace(thrown, fNeedFileInfo: true).GetFrames()
            .Select(frame => (File: frame.GetFileName() ?? "", Line: frame.GetFileLineNumber()))
            .Where(place => place.File.StartsWith(Prefix, StringComparison.Ordinal))
            .Take(MostLines);

    private static string Short(string message) => message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private string Place(string file, int line)
    {
        var source = lines.TryGetValue(file, out var all) && line <= all.Length ? all[line - 1].Trim() : "";
        return string.Create(CultureInfo.InvariantCulture, $"   {file}, line {line}: {source}");
    }
}
