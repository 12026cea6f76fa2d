using System.Text.RegularExpressions;

namespace Readout.Notebooks.Packages;

/// <summary>A line such as <c>#r "nuget: MathNet.Numerics, 5.0.0"</c>.</summary>
/// <param name="Name">The package.</param>
/// <param name="Version">The version; empty when none is written.</param>
/// <param name="Line">The line in the cell, from 1.</param>
internal sealed partial record PackageDirective(string Name, string Version, int Line)
{
    /// <summary>The packages that a cell asks for.</summary>
    public static IReadOnlyList<PackageDirective> Find(string code) =>
    [
        .. Directive().Matches(code).Select(m => new PackageDirective(
            m.Groups["name"].Value, m.Groups["version"].Value, 1 + code.AsSpan(0, m.Index).Count('\n'))),
    ];

    /// <summary>The cell with spaces in place of these lines, which the compiler does not know.</summary>
    public static string Blank(string code) => Directive().Replace(code, m => new string(' ', m.Length));

    [GeneratedRegex("""^[ \t]*#r[ \t]+"nuget:[ \t]*(?<name>[A-Za-z0-9_.\-]+)[ \t]*(,[ \t]*(?<version>[A-Za-z0-9_.+\-]+)[ \t]*)?"[ \t]*;?(?=\r?$)""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
