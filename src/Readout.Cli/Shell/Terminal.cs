using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Readout.Cli.Shell;

/// <summary>Where a verb reads and writes: results on <see cref="Out"/>, everything else on <see cref="Error"/>.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error: progress, warnings, remarks.</param>
/// <param name="OutIsTerminal">Whether a person reads the output.</param>
/// <param name="ErrorIsTerminal">Whether progress may rewrite its line.</param>
internal sealed record Terminal(Func<Stream> OpenInput, TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal)
{
    private const int WidthWhenRedirected = 120;

    /// <summary>The terminal of this process, UTF-8 and "\n" whatever the system says.</summary>
    public static Terminal OfProcess()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            Console.OpenStandardInput,
            new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <summary>Whether colour is off: <c>--no-color</c>, the variable NO_COLOR, or a redirected output.</summary>
    public bool NoColor { get; init; } = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    /// <summary>Says something on standard error.</summary>
    public void Say(string line) => Error.WriteLine(line);

    /// <summary>A console that draws tables on standard output.</summary>
    public IAnsiConsole Tables()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = OutIsTerminal && !NoColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = OutIsTerminal && !NoColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!OutIsTerminal)
            console.Profile.Width = WidthWhenRedirected;
        return console;
    }
}
