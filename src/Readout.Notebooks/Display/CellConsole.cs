using System.Text;

namespace Readout.Notebooks.Display;

/// <summary>The console as cells see it: text goes below the cell that writes it, outside of cells where it went before.</summary>
internal sealed class CellConsole : TextWriter
{
    private static readonly Lock Installing = new();
    private static bool isInstalled;

    private readonly string stream;
    private readonly TextWriter outside;

    private CellConsole(string stream, TextWriter outside)
    {
        (this.stream, this.outside) = (stream, outside);
        CoreNewLine = ['\n'];
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the console in place, once a process. Nobody answers a cell that asks for input: it reads an empty file.</summary>
    public static void Install()
    {
        lock (Installing)
        {
            if (isInstalled)
                return;
            isInstalled = true;
            Console.SetOut(new CellConsole(CellOutputs.Out, Console.Out));
            Console.SetError(new CellConsole(CellOutputs.Error, Console.Error));
            Console.SetIn(TextReader.Null);
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (CellOutputs.Current is { } cell)
            cell.Write(stream, value ?? "");
        else
            outside.Write(value);
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write("\n");

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");

    /// <inheritdoc/>
    public override void Flush() => outside.Flush();
}
