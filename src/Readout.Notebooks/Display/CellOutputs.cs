namespace Readout.Notebooks.Display;

/// <summary>Where the outputs of one cell go while it runs; enforces the limits.</summary>
/// <remarks>Closed when the cell ends: what a forgotten thread writes later would stand below another cell at each run.</remarks>
internal sealed class CellOutputs(NotebookHost host, Action<CellOutput> show)
{
    /// <summary>The console streams.</summary>
    public const string Out = "stdout", Error = "stderr";

    private static readonly AsyncLocal<CellOutputs?> Running = new();

    private readonly Renderer renderer = new(host.Formats);
    private readonly Lock gate = new();
    private long text, rich;
    private bool isClosed;

    /// <summary>The outputs of the cell that the calling code belongs to; null outside of cells.</summary>
    public static CellOutputs? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    /// <summary>Writes console text.</summary>
    public void Write(string stream, string written)
    {
        lock (gate)
        {
            var left = host.Limits.Text - text;
            text += written.Length;
            if (isClosed || left < 0 || written.Length == 0)
                return;
            show(new StreamOutput(stream, written.Length <= left ? written : written[..(int)left]));
            if (written.Length > left)
            {
                // A cell that goes on writing is cut once; the counter stays beyond the limit.
                text = host.Limits.Text + 1L;
                show(new StreamOutput(stream, FormattableString.Invariant($"\n… cut: a cell may write {host.Limits.Text} characters\n")));
            }
        }
    }

    /// <summary>Shows a value.</summary>
    public void Show(object? value, bool isResult = false)
    {
        var bundle = renderer.Render(value);
        lock (gate)
        {
            if (isClosed)
                return;
            rich += bundle.Length;
            if (rich > host.Limits.Rich)
            {
                bundle = MimeBundle.Text(FormattableString.Invariant(
                    $"… left out: an output of {bundle.Length} characters; a cell may show {host.Limits.Rich}"));
            }

            show(isResult ? new ResultOutput(bundle) : new DisplayOutput(bundle));
        }
    }

    /// <summary>Ends the cell.</summary>
    public void Close()
    {
        lock (gate)
            isClosed = true;
    }
}
